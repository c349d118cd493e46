import { canEditPlan } from '@lagesbild/domain/access';
import type { MunicipalityScope } from '../../../../platform/municipality-scope.ts';
import type { PlanRow } from '../../plan-repository.ts';
import { type ClosedPartRow, findClosedParts } from './closed-part-repository.ts';

type ClosedPart = ClosedPartRow & { canReopen: boolean };

/** What was closed is found again by everyone who sees the plan, and opened by those who may change it. */
export async function listClosedParts(
  scope: MunicipalityScope,
  plan: PlanRow,
): Promise<ClosedPart[]> {
  const canEdit =
    scope.municipality.dataKind !== 'published' &&
    plan.closedOn === null &&
    canEditPlan(scope.viewer, plan.orgUnitId);
  const parts = await findClosedParts(scope, plan.id);
  return parts.map((part) => ({ ...part, canReopen: canEdit && !part.isParentClosed }));
}
