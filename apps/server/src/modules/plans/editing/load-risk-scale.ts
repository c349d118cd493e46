import { canSeePlan } from '@lagesbild/domain/access';
import { loaderOf } from '../../../platform/loaders.ts';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import type { PlanRow } from '../plan-repository.ts';
import { findScaleVersionsOfPlans, type ScaleVersionRow } from '../risk-repository.ts';
import { findPlansOfScales, findScales } from './scale-repository.ts';

/** A plan's scale (SDL type RiskScale). */
export type RiskScaleFacts = {
  id: string;
  name: string;
  /** Newest first. */
  versions: ScaleVersionRow[];
  usedIn: string[];
};

/** The plan's scale with all its versions, and the plans the viewer sees that use it; null without one. */
export async function loadRiskScale(
  scope: MunicipalityScope,
  plan: PlanRow,
): Promise<RiskScaleFacts | null> {
  const { riskScaleId } = plan;
  if (riskScaleId === null) return null;
  const scale = await loaderOf(scope, findScales).load(riskScaleId);
  if (!scale) return null;
  const versions = (await loaderOf(scope, findScaleVersionsOfPlans).load(plan.id)) ?? [];
  const plans = (await loaderOf(scope, findPlansOfScales).load(riskScaleId)) ?? [];
  const seen = plans.filter((one) => canSeePlan(scope.viewer, one.orgUnitId));
  return {
    id: scale.id,
    name: scale.name,
    versions,
    usedIn: seen.map((one) => one.title),
  };
}
