import { newId } from '@lagesbild/db/ids';
import type { PartType, Snapshot, SnapshotValue } from '@lagesbild/domain/history';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import type { CodedProblem } from '../../../platform/problem.ts';
import { referenceProblem } from './check-references.ts';
import { isSame } from './is-same.ts';
import { blankSnapshot } from './part-repository.ts';
import type { PartResult } from './part-result.ts';
import { recordNewPart, recordPart, type Why } from './record-part.ts';
import { conflict, type Target, type Writing, type Written, writeInPlan } from './write-in-plan.ts';

/** What the rules make of a change: the snapshot to write, or what is wrong with it. */
export type Settled =
  | { problem: CodedProblem }
  | {
      problem?: never;
      after: Snapshot;
      /** What else must be written with it, when the part itself is there. */
      also?: (id: string) => Promise<void>;
    };

export type Edit = {
  kind: PartType;
  /** Left out or null: a new one in the plan. */
  id: string | null | undefined;
  planId?: string | null | undefined;
  version: number | null | undefined;
  /** Fields by the names of the row. Undefined: not changed; null: emptied. Lists of ids sorted. */
  changed: Readonly<Record<string, SnapshotValue | undefined>>;
  /** Whether the rules may find something to write where no field differs: a place among others. */
  isPlaced?: boolean;
  /** Rules and derived fields, inside the write transaction. */
  settle?: (writing: Writing, after: Snapshot) => Promise<Settled>;
  may?: Target['may'];
  why?: Why;
};

/**
 * Makes or changes one part of a plan with its links, and writes its row of history. A part that already says what was
 * sent is answered as it is, with nothing written.
 * @throws NOT_FOUND like `writeInPlan`
 */
export function editPart(scope: MunicipalityScope, edit: Edit): Promise<PartResult> {
  const target: Target = {
    kind: edit.kind,
    id: edit.id ?? null,
    planId: edit.planId,
    version: edit.version ?? null,
    sent: definedIn(edit.changed),
    ...(edit.may ? { may: edit.may } : {}),
  };
  return writeInPlan(scope, target, (writing) => write(writing, edit));
}

async function write(writing: Writing, edit: Edit): Promise<Written> {
  const { scope, plan, part } = writing;
  const changed = definedIn(edit.changed);
  if (part && !edit.isPlaced && isSame(part.snapshot, changed)) return { change: null };
  if (!writing.isAsSeen) return conflict;
  const base = part?.snapshot ?? (await blankSnapshot(scope, edit.kind, plan.id));
  const proposed = { ...base, ...changed };
  const dangling = await referenceProblem(writing, edit.kind, proposed);
  if (dangling) return { problem: dangling };
  const settled = (await edit.settle?.(writing, proposed)) ?? { after: proposed };
  if (settled.problem) return { problem: settled.problem };
  if (part && isSame(part.snapshot, settled.after)) return { change: null };
  const id = part?.id ?? newId();
  const { after, also } = settled;
  const change = part
    ? await recordPart(scope, part, after, edit.why, also)
    : await recordNewPart(
        scope,
        { kind: edit.kind, id, planId: plan.id, snapshot: after },
        edit.why,
        also,
      );
  return { change, id };
}

const definedIn = (fields: Edit['changed']): Snapshot =>
  Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, SnapshotValue] => entry[1] !== undefined,
    ),
  );
