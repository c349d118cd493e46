import type { CivilDate } from '@lagesbild/domain/calendar';
import type { FactType, PartType, Snapshot } from '@lagesbild/domain/history';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import {
  type ChangeRecord,
  type ChangeRow,
  recordChange,
  recordChanges,
} from '../../audit/index.ts';
import { insertParts, raisePart, type StoredPart, updatePart } from './part-repository.ts';

export type Why = {
  reason?: string | null | undefined;
  /** Today when left out. */
  effectiveOn?: CivilDate | null | undefined;
  undoesChangeId?: string;
};

/**
 * Writes a new part with its links and its first row of history.
 * @param meanwhile what must be written with it, once it is there; its rows of history come before the part's own, which
 * is what an undo takes back
 */
export async function recordNewPart(
  scope: MunicipalityScope,
  part: Omit<StoredPart, 'version'>,
  why: Why = {},
  meanwhile?: (id: string) => Promise<void>,
): Promise<ChangeRow> {
  await insertParts(scope, part.kind, [{ ...part, version: 1 }]);
  await meanwhile?.(part.id);
  return record(scope, { ...part, version: 1, before: null, after: part.snapshot }, why);
}

/** The same for many new parts of one kind, in a few statements. */
export async function recordNewParts(
  scope: MunicipalityScope,
  kind: PartType,
  parts: readonly Omit<StoredPart, 'version' | 'kind'>[],
): Promise<void> {
  const made = parts.map((part) => ({ ...part, kind, version: 1 }));
  await insertParts(scope, kind, made);
  const records = made.map((part) => ({ ...part, before: null, after: part.snapshot }));
  await recordChanges(
    scope.tx,
    scope,
    records.map((part) => changeOf(scope, part, {})),
  );
}

/** Writes what differs in a part and its row of history: the whole snapshot before and after. */
export async function recordPart(
  scope: MunicipalityScope,
  before: StoredPart,
  after: Snapshot,
  why: Why = {},
  meanwhile?: (id: string) => Promise<void>,
): Promise<ChangeRow> {
  const version = await updatePart(scope, before, after);
  await meanwhile?.(before.id);
  return record(scope, { ...before, version, before: before.snapshot, after }, why);
}

/**
 * A dated fact in the history of the object it is about, whose version it raises. Without `after` it is taken back.
 */
export async function recordFact(
  scope: MunicipalityScope,
  subject: Pick<StoredPart, 'kind' | 'id' | 'planId'>,
  fact: {
    type: FactType;
    id: string;
    before: Snapshot | null;
    after: Snapshot | null;
    effectiveOn: CivilDate;
  },
  why: Omit<Why, 'effectiveOn'> = {},
): Promise<ChangeRow> {
  const version = await raisePart(scope, subject);
  return recordChange(scope.tx, scope, {
    entityType: fact.type,
    entityId: fact.id,
    subjectId: subject.id,
    planId: subject.planId,
    entityVersion: version,
    before: fact.before,
    after: fact.after,
    undoesChangeId: why.undoesChangeId ?? null,
    reason: why.reason ?? null,
    effectiveOn: fact.effectiveOn,
  });
}

type Recorded = {
  kind: PartType;
  id: string;
  planId: string;
  version: number;
  before: Snapshot | null;
  after: Snapshot;
};

const record = (scope: MunicipalityScope, part: Recorded, why: Why): Promise<ChangeRow> =>
  recordChange(scope.tx, scope, changeOf(scope, part, why));

const changeOf = (scope: MunicipalityScope, part: Recorded, why: Why): ChangeRecord => ({
  entityType: part.kind,
  entityId: part.id,
  subjectId: part.id,
  planId: part.planId,
  entityVersion: part.version,
  before: part.before,
  after: part.after,
  undoesChangeId: why.undoesChangeId ?? null,
  reason: why.reason ?? null,
  effectiveOn: why.effectiveOn ?? scope.today,
});
