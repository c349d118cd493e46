import { newId } from '@lagesbild/db/ids';
import { addDays, type CivilDate } from '@lagesbild/domain/calendar';
import { type FieldProblem, factDateProblem } from '@lagesbild/domain/fields';
import type { Snapshot } from '@lagesbild/domain/history';
import { saveRiskInput } from '@lagesbild/domain/plans';
import { compareCodes } from '@lagesbild/domain/risk';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { risksOfPlan } from '../plan-parts.ts';
import type { PlanRow } from '../plan-repository.ts';
import { editPart, type Settled } from './edit-part.ts';
import { parseInput, refusedInput } from './parse-input.ts';
import type { PartResult } from './part-result.ts';
import { openRisks } from './risk-state.ts';
import type { Writing } from './write-in-plan.ts';

/**
 * Makes or changes a risk. A new one is open from a day, and stands where its code puts it among the plan's risks.
 * @throws NOT_FOUND like `writeInPlan`
 */
export async function saveRisk(scope: MunicipalityScope, raw: unknown): Promise<PartResult> {
  const { input, problem } = parseInput(saveRiskInput, raw);
  if (problem) return refusedInput(problem);
  const { municipality: _, id, planId, version, openedOn, ...changed } = input;
  return editPart(scope, {
    kind: 'risk',
    id,
    planId,
    version,
    changed,
    settle: (writing, after) => settle(writing, after, openedOn ?? null),
  });
}

async function settle(
  writing: Writing,
  after: Snapshot,
  openedOn: CivilDate | null,
): Promise<Settled> {
  const { scope, plan, part } = writing;
  const placed = { ...after, sort: await placeByCode(writing, after) };
  if (part) return { after: placed };
  const wrong = openedOn && openedOnProblem(openedOn, { today: scope.today, plan });
  if (wrong) return { problem: wrong };
  const openFrom = openedOn ?? dayIn(plan, scope.today);
  return {
    after: placed,
    also: (id) => openRisks(scope, [{ id: newId(), riskId: id, planId: plan.id }], openFrom),
  };
}

/** Beside the risk whose code comes before; equal places are told apart by their codes. */
async function placeByCode({ scope, plan, part }: Writing, after: Snapshot): Promise<number> {
  const code = String(after.code);
  if (part?.snapshot.code === code) return Number(part.snapshot.sort);
  const others = (await risksOfPlan(scope, plan.id)).filter((risk) => risk.id !== part?.id);
  const before = others.findLast((risk) => compareCodes(risk.code, code) < 0);
  return before?.sort ?? Math.min(0, ...others.map((risk) => risk.sort));
}

/** A plan that lies ahead has its risks from its first day. */
function openedOnProblem(
  openedOn: CivilDate,
  context: { today: CivilDate; plan: PlanRow },
): FieldProblem | null {
  if (openedOn === context.plan.startsOn) return null;
  const wrong = factDateProblem(openedOn, context);
  return wrong && { ...wrong, field: 'openedOn' };
}

/** The day itself, or the plan's first or last one where it lies outside. */
function dayIn(plan: PlanRow, day: CivilDate): CivilDate {
  if (day < plan.startsOn) return plan.startsOn;
  return day < plan.endsBefore ? day : addDays(plan.endsBefore, -1);
}
