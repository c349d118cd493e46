import { canSeePlan } from '@lagesbild/domain/access';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { type CodedProblem, problem } from '../../../platform/problem.ts';
import { findPlansOfScales } from './scale-repository.ts';

/** A scale is taken from a plan that the viewer sees; one that nobody has is nobody's to take. */
export async function scaleUseProblem(
  scope: MunicipalityScope,
  scaleId: string,
): Promise<CodedProblem | null> {
  const plans = (await findPlansOfScales(scope, [scaleId])).get(scaleId) ?? [];
  if (plans.some((plan) => canSeePlan(scope.viewer, plan.orgUnitId))) return null;
  const sentence = 'Skalan finns inte i någon plan som du ser. Välj en annan.';
  return problem('INVALID', 'riskScaleId', sentence);
}
