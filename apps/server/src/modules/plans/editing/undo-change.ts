import { canUndo } from '@lagesbild/domain/access';
import type { PartType, Snapshot } from '@lagesbild/domain/history';
import { undoChangeInput } from '@lagesbild/domain/plans';
import { notFound } from '../../../platform/errors.ts';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { type ChangeRow, findChange, findLatestChange } from '../../audit/index.ts';
import { isOfNewestWriting } from '../history/can-undo.ts';
import { parseInput, refusedInput } from './parse-input.ts';
import type { StoredPart } from './part-repository.ts';
import type { PartResult } from './part-result.ts';
import { isFact, undoFact } from './undo-fact.ts';
import { undoEdit, undoMaking } from './undo-part.ts';
import { conflict, type Writing, type Written, writeInPlan } from './write-in-plan.ts';

/** The object that each kind of change raises the version of. */
const subjects: Readonly<Record<string, PartType>> = {
  plan: 'plan',
  quality_area: 'quality_area',
  goal: 'goal',
  risk: 'risk',
  measure: 'measure',
  activity: 'activity',
  recommendation: 'recommendation',
  follow_up: 'follow_up',
  assessment: 'risk',
  risk_state: 'risk',
  measure_status: 'measure',
  goal_assessment: 'goal',
};

/**
 * Takes a change back: a row gets what stood before, a new one is closed, a dated fact is withdrawn. Only as long as
 * nothing newer has been written on the same object; history keeps both.
 * @throws NOT_FOUND for a change that is missing, another municipality's, or of a plan that is not the viewer's to see
 */
export async function undoChange(scope: MunicipalityScope, raw: unknown): Promise<PartResult> {
  const { input, problem: faulty } = parseInput(undoChangeInput, raw);
  if (faulty) return refusedInput(faulty);
  const change = await findChange(scope, input.changeId);
  const kind = change && subjects[change.entityType];
  if (!change || !kind) throw notFound();
  return writeInPlan(
    scope,
    {
      kind,
      id: change.subjectId,
      version: null,
      sent: (change.before ?? {}) as Snapshot,
      isForClosedPlan: kind === 'plan',
      may: ({ orgUnitId }, part) =>
        canUndo(scope.viewer, change, { planUnitId: orgUnitId, ownerUserId: ownerOf(part) }),
    },
    (writing) => write(writing, change),
  );
}

async function write(writing: Writing, change: ChangeRow): Promise<Written> {
  const { part } = writing;
  if (!part) throw notFound();
  const latest = await findLatestChange(writing.scope, part.id);
  if (!isOfNewestWriting(change, latest)) return conflict;
  if (isFact(change)) return undoFact(writing.scope, part, change);
  return change.before === null
    ? undoMaking(writing.scope, part, change)
    : undoEdit(writing, part, change);
}

const ownerOf = (part: StoredPart | null): string | null => {
  const owner = part?.snapshot.ownerUserId;
  return typeof owner === 'string' ? owner : null;
};
