import { newId } from '@lagesbild/db/ids';
import { factDateProblem } from '@lagesbild/domain/fields';
import { assessGoalInput } from '@lagesbild/domain/plans';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { insertGoalAssessment } from './fact-repository.ts';
import { parseInput, refusedInput } from './parse-input.ts';
import type { PartResult } from './part-result.ts';
import { recordFact } from './record-part.ts';
import { conflict, writeInPlan } from './write-in-plan.ts';

/** Records how far a goal is met on a day, with its analysis. @throws NOT_FOUND like `writeInPlan` */
export async function assessGoal(scope: MunicipalityScope, raw: unknown): Promise<PartResult> {
  const { input, problem } = parseInput(assessGoalInput, raw);
  if (problem) return refusedInput(problem);
  const { goalId, version, effectiveOn, fulfilment, analysis = null } = input;
  return writeInPlan(scope, { kind: 'goal', id: goalId, version }, async (writing) => {
    const { scope: inside, plan } = writing;
    if (!writing.isAsSeen) return conflict;
    const wrong = factDateProblem(effectiveOn, { today: inside.today, plan });
    if (wrong) return { problem: wrong };
    const id = newId();
    const after = { effectiveOn, fulfilment, analysis };
    await insertGoalAssessment(inside, { ...after, id, goalId });
    const change = await recordFact(
      inside,
      { kind: 'goal', id: goalId, planId: plan.id },
      { type: 'goal_assessment', id, before: null, after, effectiveOn },
    );
    return { change };
  });
}
