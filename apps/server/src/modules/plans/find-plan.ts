import { canSeePlan } from '@lagesbild/domain/access';
import { notFound } from '../../platform/errors.ts';
import { loaderOf } from '../../platform/loaders.ts';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { refuse } from '../audit/index.ts';
import { isId } from './is-id.ts';
import { findPlanRows, findPlansOfUnits, type PlanRow } from './plan-repository.ts';

/** @throws NOT_FOUND for a plan that is missing, another municipality's, or not the viewer's to see */
export async function findPlan(scope: MunicipalityScope, id: string): Promise<PlanRow> {
  if (!isId(id)) throw notFound();
  const plan = await loaderOf(scope, findPlanRows).load(id.toLowerCase());
  if (!plan) throw notFound();
  if (!canSeePlan(scope.viewer, plan.orgUnitId)) return refuse(scope, 'plan', id);
  return plan;
}

/** Plans of the viewer's part of the tree and of the units above it, newest first. */
export async function listPlans(scope: MunicipalityScope): Promise<PlanRow[]> {
  const reachable = scope.viewer.scopes.flatMap((part) => [...part.subtree, ...part.ancestors]);
  const unitIds = [...new Set(reachable)].filter((unitId) => canSeePlan(scope.viewer, unitId));
  return unitIds.length === 0 ? [] : findPlansOfUnits(scope, unitIds);
}
