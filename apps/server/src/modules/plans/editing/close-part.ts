import type { CivilDate } from '@lagesbild/domain/calendar';
import { dateLabel } from '@lagesbild/domain/calendar';
import { type ClosePartInput, closePartInput } from '@lagesbild/domain/plans';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { type CodedProblem, problem } from '../../../platform/problem.ts';
import { countOpenBelow, isParentClosed } from './open-parts-repository.ts';
import { parseInput, refusedInput } from './parse-input.ts';
import type { StoredPart } from './part-repository.ts';
import type { PartResult } from './part-result.ts';
import { recordPart } from './record-part.ts';
import { conflict, type Writing, type Written, writeInPlan } from './write-in-plan.ts';

/** Deleting is closing: gone from the day on, still there in every state before it. @throws NOT_FOUND like `writeInPlan` */
export const closePart = (scope: MunicipalityScope, raw: unknown): Promise<PartResult> =>
  setClosed(scope, raw, async (writing, part, input) => {
    const day = input.effectiveOn ?? writing.scope.today;
    const wrong = dayProblem(writing, part, day) ?? (await closingProblem(writing.scope, part));
    return wrong ? { problem: wrong } : { closedOn: day };
  });

/** Opens what was closed, as if it had never been: its closing stays in history. @throws NOT_FOUND like `writeInPlan` */
export const reopenPart = (scope: MunicipalityScope, raw: unknown): Promise<PartResult> =>
  setClosed(scope, raw, async ({ scope: inside }, part) => {
    const wrong = await reopeningProblem(inside, part);
    return wrong ? { problem: wrong } : { closedOn: null };
  });

type Decision = { problem: CodedProblem } | { problem?: never; closedOn: CivilDate | null };

async function setClosed(
  scope: MunicipalityScope,
  raw: unknown,
  decide: (writing: Writing, part: StoredPart, input: ClosePartInput) => Promise<Decision>,
): Promise<PartResult> {
  const { input, problem: faulty } = parseInput(closePartInput, raw);
  if (faulty) return refusedInput(faulty);
  const { kind, id, version } = input;
  const target = { kind, id, version, isForClosedPlan: kind === 'plan' };
  return writeInPlan(scope, target, async (writing): Promise<Written> => {
    const { part } = writing;
    if (!part) return { change: null };
    const decision = await decide(writing, part, input);
    if (!decision.problem && part.snapshot.closedOn === decision.closedOn) return { change: null };
    if (!writing.isAsSeen) return conflict;
    if (decision.problem) return { problem: decision.problem };
    const { closedOn } = decision;
    const change = await recordPart(
      writing.scope,
      part,
      { ...part.snapshot, closedOn },
      { reason: input.reason, effectiveOn: closedOn ?? input.effectiveOn },
    );
    return { change };
  });
}

/** Not ahead of time, and not before it was there. */
function dayProblem(
  { scope, plan }: Writing,
  part: StoredPart,
  day: CivilDate,
): CodedProblem | null {
  const { addedOn } = part.snapshot;
  const first = typeof addedOn === 'string' && addedOn > plan.startsOn ? addedOn : plan.startsOn;
  if (day > scope.today) {
    const today = dateLabel(scope.today, 'sv');
    const sentence = `Datumet ligger i framtiden. Välj ${today} eller tidigare.`;
    return problem('INVALID', 'effectiveOn', sentence);
  }
  if (day >= first || day === scope.today) return null;
  const sentence = `Då fanns den inte än. Välj ${dateLabel(first, 'sv')} eller senare.`;
  return problem('INVALID', 'effectiveOn', sentence);
}

/** What others stand on is not closed under them. */
export async function closingProblem(
  scope: MunicipalityScope,
  part: StoredPart,
): Promise<CodedProblem | null> {
  const count = await countOpenBelow(scope, part);
  if (count === 0) return null;
  const sentence =
    part.kind === 'goal'
      ? 'Målet har delmål som inte är avslutade. Flytta eller avsluta dem först.'
      : 'Kvalitetsområdet har risker som inte är avslutade. Flytta eller avsluta dem först.';
  return problem('INVALID', null, sentence);
}

/** What hangs on something closed is not opened without it. */
export async function reopeningProblem(
  scope: MunicipalityScope,
  part: StoredPart,
): Promise<CodedProblem | null> {
  if (!(await isParentClosed(scope, part.snapshot))) return null;
  return problem('INVALID', null, 'Det som den hör till är avslutat. Öppna det först.');
}
