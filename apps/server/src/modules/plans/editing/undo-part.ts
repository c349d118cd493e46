import { newId } from '@lagesbild/db/ids';
import type { PartType, Snapshot } from '@lagesbild/domain/history';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { type CodedProblem, problem } from '../../../platform/problem.ts';
import type { ChangeRow } from '../../audit/index.ts';
import { findStates } from '../risk-repository.ts';
import { referenceProblem } from './check-references.ts';
import { closingProblem, reopeningProblem } from './close-part.ts';
import type { Settled } from './edit-part.ts';
import type { StoredPart } from './part-repository.ts';
import { recordPart } from './record-part.ts';
import { recordRiskState } from './risk-state.ts';
import { settleGoal } from './save-goal.ts';
import { settlePlan } from './save-plan.ts';
import { conflict, type Writing, type Written } from './write-in-plan.ts';

/** Rules that what stood before must still keep, since others may have changed what it stands among. */
const settles: Partial<Record<PartType, (writing: Writing, after: Snapshot) => Promise<Settled>>> =
  {
    goal: (writing, after) => settleGoal(writing, after, null),
    plan: (writing, after) => settlePlan(writing, after, 'lastDay'),
  };

/** Writes back what stood before. */
export async function undoEdit(
  writing: Writing,
  part: StoredPart,
  change: ChangeRow,
): Promise<Written> {
  const before = { ...part.snapshot, ...(change.before as Snapshot) };
  const wrong =
    (await presenceProblem(writing.scope, part, before)) ??
    (await referenceProblem(writing, part.kind, before));
  if (wrong) return { problem: wrong };
  const settled = (await settles[part.kind]?.(writing, before)) ?? { after: before };
  if (settled.problem) return { problem: settled.problem };
  const { after, also } = settled;
  const why = { undoesChangeId: change.id };
  return { change: await recordPart(writing.scope, part, after, why, also) };
}

async function presenceProblem(
  scope: MunicipalityScope,
  part: StoredPart,
  before: Snapshot,
): Promise<CodedProblem | null> {
  if (part.snapshot.closedOn === before.closedOn) return null;
  return before.closedOn === null ? reopeningProblem(scope, part) : closingProblem(scope, part);
}

/** Deleting is closing: a new part is closed today, a risk with the reason that it was never meant. */
export async function undoMaking(
  scope: MunicipalityScope,
  part: StoredPart,
  change: ChangeRow,
): Promise<Written> {
  const why = { undoesChangeId: change.id };
  if (part.kind === 'risk') {
    const opened = (await findStates(scope, [part.id])).get(part.id)?.at(-1);
    if (opened?.state === 'closed') return conflict;
    const state = { id: newId(), riskId: part.id, planId: part.planId };
    const effectiveOn = later(opened?.effectiveOn, scope.today);
    const closing = { effectiveOn, closeReason: 'out_of_scope', note: null } as const;
    return { change: await recordRiskState(scope, state, closing, why) };
  }
  if (!('closedOn' in part.snapshot)) {
    const sentence = 'En uppföljning går inte att ta bort. Ändra den i stället.';
    return { problem: problem('INVALID', null, sentence) };
  }
  const wrong = await closingProblem(scope, part);
  if (wrong) return { problem: wrong };
  const after = { ...part.snapshot, closedOn: scope.today };
  return { change: await recordPart(scope, part, after, why) };
}

/** A risk of a plan that lies ahead is open from a day to come, and is closed on that day. */
const later = (day: string | undefined, today: string): string =>
  day !== undefined && day > today ? day : today;
