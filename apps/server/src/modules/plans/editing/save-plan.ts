import { canMakePlanIn } from '@lagesbild/domain/access';
import { addDays } from '@lagesbild/domain/calendar';
import { datesProblem } from '@lagesbild/domain/fields';
import type { Snapshot } from '@lagesbild/domain/history';
import { levelNamesProblem, type SavePlanInput, savePlanInput } from '@lagesbild/domain/plans';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { type CodedProblem, problem } from '../../../platform/problem.ts';
import { createPlan } from './create-plan.ts';
import { editPart, type Settled } from './edit-part.ts';
import { findGoalPlaces } from './goal-place-repository.ts';
import { parseInput, refusedInput } from './parse-input.ts';
import type { PartResult } from './part-result.ts';
import { scaleUseProblem } from './usable-scale.ts';
import type { Writing } from './write-in-plan.ts';

/** Makes a plan, or changes one. @throws NOT_FOUND like `writeInPlan` */
export async function savePlan(scope: MunicipalityScope, raw: unknown): Promise<PartResult> {
  const { input, problem: faulty } = parseInput(savePlanInput, raw);
  if (faulty) return refusedInput(faulty);
  const { id, version } = input;
  if (!id) return createPlan(scope, input);
  return editPart(scope, {
    kind: 'plan',
    id,
    version,
    changed: fieldsOf(input),
    settle: (writing, after) => settlePlan(writing, after, input.lastDay ? 'lastDay' : 'startsOn'),
  });
}

const fieldsOf = ({ orgUnitId, kind, title, startsOn, lastDay, ...rest }: SavePlanInput) => ({
  orgUnitId,
  kind,
  title,
  startsOn,
  endsBefore: lastDay && addDays(lastDay, 1),
  goalLevelNames: rest.goalLevelNames,
  note: rest.note,
  riskScaleId: rest.riskScaleId ?? undefined,
});

/** @param endField where an end before the start is told: at the end, unless only the start was moved */
export async function settlePlan(
  { scope, plan }: Writing,
  after: Snapshot,
  endField: 'startsOn' | 'lastDay',
): Promise<Settled> {
  const lastDay = addDays(String(after.endsBefore), -1);
  const wrong =
    datesProblem(String(after.startsOn), lastDay, endField) ??
    levelNamesProblem(
      (after.goalLevelNames ?? []) as string[],
      await findGoalPlaces(scope, plan.id),
    ) ??
    unitProblem(scope, String(after.orgUnitId), plan.orgUnitId) ??
    (await scaleProblem(scope, plan.riskScaleId, after.riskScaleId));
  return wrong ? { problem: wrong } : { after };
}

function unitProblem(
  scope: MunicipalityScope,
  unitId: string,
  before: string,
): CodedProblem | null {
  if (unitId === before || canMakePlanIn(scope.viewer, unitId)) return null;
  return problem('INVALID', 'orgUnitId', 'Du ansvarar inte för den enheten. Välj en annan.');
}

/** What is assessed stands on the plan's scale, so that it is chosen once; it changes by new versions. */
async function scaleProblem(
  scope: MunicipalityScope,
  before: string | null,
  scaleId: Snapshot[string] | undefined,
): Promise<CodedProblem | null> {
  if (typeof scaleId !== 'string' || scaleId === before) return null;
  if (before !== null) {
    const sentence = 'Planen har redan en skala. Ändra den i stället för att byta.';
    return problem('INVALID', 'riskScaleId', sentence);
  }
  return scaleUseProblem(scope, scaleId);
}
