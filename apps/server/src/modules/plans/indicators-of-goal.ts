import { loaderOf } from '../../platform/loaders.ts';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { findPlan } from './find-plan.ts';
import type { GoalRow } from './goal-repository.ts';
import { type GoalIndicatorFacts, loadGoalIndicators } from './load-goal-indicators.ts';

/** A goal's indicators where it is shown outside a picture; those asked for in one turn are loaded plan by plan. */
export const indicatorsOfGoal = async (
  scope: MunicipalityScope,
  { id, planId }: GoalRow,
): Promise<GoalIndicatorFacts[]> =>
  (await loaderOf(scope, loadIndicatorsOfGoals).load(`${planId} ${id}`)) ?? [];

async function loadIndicatorsOfGoals(scope: MunicipalityScope, plansAndGoals: readonly string[]) {
  const found = new Map<string, GoalIndicatorFacts[]>();
  const pairs = plansAndGoals.map((key) => key.split(' ') as [string, string]);
  for (const [planId, goals] of Map.groupBy(pairs, ([plan]) => plan)) {
    const plan = await findPlan(scope, planId);
    const ids = goals.map(([, goalId]) => goalId);
    for (const [goalId, facts] of await loadGoalIndicators(scope, plan, ids)) {
      found.set(`${planId} ${goalId}`, facts);
    }
  }
  return found;
}
