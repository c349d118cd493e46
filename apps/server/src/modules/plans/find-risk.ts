import { notFound } from '../../platform/errors.ts';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { findPlan } from './find-plan.ts';
import { isId } from './is-id.ts';
import type { PlanRow } from './plan-repository.ts';
import { findRiskRow, type RiskRow } from './risk-repository.ts';

/** A risk belongs to its plan: who may see the plan may see it. @throws NOT_FOUND like `findPlan` */
export async function findRisk(
  scope: MunicipalityScope,
  id: string,
  planId?: string,
): Promise<{ risk: RiskRow; plan: PlanRow }> {
  const risk = isId(id) ? await findRiskRow(scope, id) : undefined;
  if (!risk || (planId && risk.planId !== planId)) throw notFound();
  return { risk, plan: await findPlan(scope, risk.planId) };
}
