import { canAssessRisk } from '@lagesbild/domain/access';
import { assessRiskInput, validateAssessment } from '@lagesbild/domain/risk';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { type CodedProblem, problem } from '../../platform/problem.ts';
import { recordChange, recordRefusal } from '../audit/index.ts';
import { insertAssessment, raiseRiskVersion } from './assessment-repository.ts';
import { findRisk } from './find-risk.ts';
import { findFollowUps } from './plan-repository.ts';
import { findRiskRow, findScaleVersionsOfPlans, type RiskRow } from './risk-repository.ts';

export type AssessRiskResult = { risk: RiskRow | null; problem: CodedProblem | null };

/**
 * Records a new residual risk assessment on the newest version of the plan's scale, with history and audit link in the
 * same transaction. Problems are answered, not thrown: nothing is written and the risk as it now is comes along.
 */
export async function assessRisk(
  scope: MunicipalityScope,
  raw: unknown,
): Promise<AssessRiskResult> {
  const parsed = assessRiskInput.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return {
      risk: null,
      problem: problem('INVALID', String(issue?.path[0] ?? ''), issue?.message ?? ''),
    };
  }
  const input = parsed.data;
  const { risk, plan } = await findRisk(scope, input.riskId);
  if (scope.municipality.dataKind === 'published') {
    return {
      risk,
      problem: problem('READ_ONLY', null, 'Publicerade uppgifter går inte att ändra.'),
    };
  }
  if (!canAssessRisk(scope.viewer, plan.orgUnitId)) {
    await recordRefusal(scope, 'risk', risk.id);
    const sentence =
      'Du får läsa risken men inte bedöma den. Chefen för planens enhet kan göra det.';
    return { risk, problem: problem('FORBIDDEN', null, sentence) };
  }

  const scale = (await findScaleVersionsOfPlans(scope, [plan.id])).get(plan.id)?.[0];
  if (!scale)
    return {
      risk,
      problem: problem('INVALID', null, 'Planen har ingen skala. Välj en skala för planen först.'),
    };
  const invalid = validateAssessment(scale, input, { today: scope.today, plan });
  if (invalid) return { risk, problem: problem(invalid.code, invalid.field, invalid.message) };

  const followUps = (await findFollowUps(scope, [plan.id])).get(plan.id) ?? [];
  const facts = {
    riskId: risk.id,
    effectiveOn: input.effectiveOn,
    scaleVersionId: scale.id,
    followUpId: followUps.find((round) => round.effectiveOn === input.effectiveOn)?.id ?? null,
    likelihood: input.likelihood,
    severity: input.severity,
    reason: input.reason,
  };
  const isWritten = await scope.write(async (tx) => {
    const version = await raiseRiskVersion(tx, scope, risk.id, input.version);
    if (version === null) return false;
    const id = await insertAssessment(tx, scope, facts);
    await recordChange(tx, scope, {
      entityType: 'assessment',
      entityId: id,
      subjectId: risk.id,
      planId: plan.id,
      entityVersion: version,
      before: null,
      after: facts,
      reason: input.reason,
      effectiveOn: input.effectiveOn,
    });
    return true;
  });
  const current = (await findRiskRow(scope, risk.id)) ?? null;
  if (isWritten) return { risk: current, problem: null };
  const sentence =
    'Någon annan har ändrat risken medan du skrev. Jämför med den senaste bedömningen och spara igen.';
  return { risk: current, problem: problem('CONFLICT', null, sentence) };
}
