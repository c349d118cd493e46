import { newId } from '@lagesbild/db/ids';
import { canAssessRisk } from '@lagesbild/domain/access';
import { type AssessRiskInput, assessRiskInput, validateAssessment } from '@lagesbild/domain/risk';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { problem } from '../../platform/problem.ts';
import { insertAssessment } from './assessment-repository.ts';
import { parseInput, refusedInput } from './editing/parse-input.ts';
import type { PartResult } from './editing/part-result.ts';
import { recordFact } from './editing/record-part.ts';
import { conflict, type Writing, type Written, writeInPlan } from './editing/write-in-plan.ts';
import { findFollowUps } from './plan-repository.ts';
import { findScaleVersionsOfPlans } from './risk-repository.ts';

/**
 * Records a new assessment of a risk, residual or inherent, on the newest version of the plan's scale, with history and
 * audit link in the same transaction. Problems are answered, not thrown, with the risk as it now is.
 * @throws NOT_FOUND like `writeInPlan`
 */
export async function assessRisk(scope: MunicipalityScope, raw: unknown): Promise<PartResult> {
  const { input, problem: faulty } = parseInput(assessRiskInput, raw);
  if (faulty) return refusedInput(faulty);
  return writeInPlan(
    scope,
    {
      kind: 'risk',
      id: input.riskId,
      version: input.version,
      may: (plan) => canAssessRisk(scope.viewer, plan.orgUnitId),
    },
    (writing) => write(writing, input),
  );
}

async function write(writing: Writing, input: AssessRiskInput): Promise<Written> {
  const { scope, plan } = writing;
  if (!writing.isAsSeen) return conflict;
  const scale = (await findScaleVersionsOfPlans(scope, [plan.id])).get(plan.id)?.[0];
  if (!scale) return noScale;
  const invalid = validateAssessment(scale, input, { today: scope.today, plan });
  if (invalid) return { problem: invalid };
  const followUps = (await findFollowUps(scope, [plan.id])).get(plan.id) ?? [];
  const { riskId, effectiveOn, likelihood, severity, reason } = input;
  const after = {
    kind: input.isInherent ? 'inherent' : 'residual',
    effectiveOn,
    scaleVersionId: scale.id,
    followUpId: followUps.find((round) => round.effectiveOn === effectiveOn)?.id ?? null,
    basis: 'assessed',
    likelihood,
    severity,
    statedBand: null,
    reason,
  } as const;
  const id = newId();
  await insertAssessment(scope, { ...after, id, riskId });
  const change = await recordFact(
    scope,
    { kind: 'risk', id: riskId, planId: plan.id },
    { type: 'assessment', id, before: null, after, effectiveOn },
    { reason },
  );
  return { change };
}

const noScale = {
  problem: problem('INVALID', null, 'Planen har ingen skala. Välj en skala för planen först.'),
};
