import {
  canAssessRisk,
  canCopyPlan,
  canEditPlan,
  canMakePlanIn,
  canPublishScale,
} from '@lagesbild/domain/access';
import { loaderOf } from '../../../platform/loaders.ts';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { findUnit } from '../../organisation/index.ts';
import type { PlanRow } from '../plan-repository.ts';
import type { QualityAreaRow } from '../risk-repository.ts';
import { findQualityAreas } from './quality-area-repository.ts';
import { findPlansOfScales } from './scale-repository.ts';

/** In number order, those closed left out. */
export const qualityAreasOfPlan = async (
  scope: MunicipalityScope,
  planId: string,
): Promise<QualityAreaRow[]> => (await loaderOf(scope, findQualityAreas).load(planId)) ?? [];

export type PlanAbilitiesFacts = {
  scope: MunicipalityScope;
  plan: PlanRow;
  canAssessRisks: boolean;
  canEdit: boolean;
  canCopy: boolean;
};

/** What the viewer may do in a plan. */
export const abilitiesOfPlan = (scope: MunicipalityScope, plan: PlanRow): PlanAbilitiesFacts => ({
  scope,
  plan,
  canAssessRisks: canAssessRisk(scope.viewer, plan.orgUnitId),
  canEdit: canEditPlan(scope.viewer, plan.orgUnitId),
  canCopy: canCopyPlan(scope.viewer, plan.orgUnitId),
});

/** Whether the viewer may publish the plan's scale, which other plans may use too. */
export async function mayPublishScaleOf(
  scope: MunicipalityScope,
  { riskScaleId }: PlanRow,
): Promise<boolean> {
  if (riskScaleId === null) return false;
  const plans = (await loaderOf(scope, findPlansOfScales).load(riskScaleId)) ?? [];
  const units = plans.map((one) => one.orgUnitId);
  return canPublishScale(scope.viewer, units);
}

/** Units of the viewer's part of the tree in which the viewer may make plans, the nearest to the top first. */
export async function listUnitsForPlans(
  scope: MunicipalityScope,
): Promise<{ id: string; name: string }[]> {
  const ids = new Set(scope.viewer.scopes.flatMap((part) => [...part.subtree]));
  const mine = [...ids].filter((id) => canMakePlanIn(scope.viewer, id));
  const units = await Promise.all(mine.map((id) => findUnit(scope, id)));
  return units
    .toSorted(
      (a, b) => a.ancestors.length - b.ancestors.length || a.name.localeCompare(b.name, 'sv'),
    )
    .map(({ id, name }) => ({ id, name }));
}
