import type { PartType } from '@lagesbild/domain/history';
import { loaderOf } from '../../../platform/loaders.ts';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { findGoalRow } from '../goal-repository.ts';
import type { PlanPartMapper } from '../mappers.ts';
import { findMeasureRow } from '../measure-repository.ts';
import { findPlanRows } from '../plan-repository.ts';
import { findRecommendationRow } from '../recommendation-repository.ts';
import { findRiskRow } from '../risk-repository.ts';
import { findActivityRow, findFollowUpRow, findQualityAreaRow } from './answer-repository.ts';

/** A part as it is now, closed or not, to be shown after a change; null when there is none. */
export async function answerPart(
  scope: MunicipalityScope,
  kind: PartType,
  id: string,
): Promise<PlanPartMapper | null> {
  return (await answers[kind](scope, id)) ?? null;
}

const answers: Record<
  PartType,
  (scope: MunicipalityScope, id: string) => Promise<PlanPartMapper | undefined>
> = {
  plan: async (scope, id) => {
    const row = await loaderOf(scope, findPlanRows).load(id);
    return row && { __typename: 'Plan', scope, row };
  },
  quality_area: async (scope, id) => {
    const row = await findQualityAreaRow(scope, id);
    return row && { __typename: 'QualityArea', ...row };
  },
  goal: async (scope, id) => {
    const row = await findGoalRow(scope, id, scope.today);
    return row && { __typename: 'Goal', scope, row };
  },
  risk: async (scope, id) => {
    const row = await findRiskRow(scope, id);
    return row && { __typename: 'Risk', scope, row };
  },
  measure: async (scope, id) => {
    const row = await findMeasureRow(scope, id, scope.today);
    return row && { __typename: 'Measure', scope, row };
  },
  activity: async (scope, id) => {
    const row = await findActivityRow(scope, id);
    return row && { __typename: 'Activity', ...row };
  },
  recommendation: async (scope, id) => {
    const row = await findRecommendationRow(scope, id);
    return row && { __typename: 'Recommendation', scope, row };
  },
  follow_up: async (scope, id) => {
    const row = await findFollowUpRow(scope, id);
    return row && { __typename: 'FollowUp', ...row };
  },
};
