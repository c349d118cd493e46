import { canPublishScale } from '@lagesbild/domain/access';
import { type PublishRiskScaleInput, publishRiskScaleInput } from '@lagesbild/domain/plans';
import { validateScale } from '@lagesbild/domain/risk';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { type CodedProblem, problem } from '../../../platform/problem.ts';
import { recordRefusal } from '../../audit/index.ts';
import { findPlan } from '../find-plan.ts';
import { findScaleVersionsOfPlans } from '../risk-repository.ts';
import { isSame } from './is-same.ts';
import { loadRiskScale, type RiskScaleFacts } from './load-risk-scale.ts';
import { parseInput } from './parse-input.ts';
import { recordScaleVersion } from './record-scale.ts';
import { findPlansOfScales, lockScale } from './scale-repository.ts';
import { publishedSentence } from './why-not.ts';

export type PublishRiskScaleResult = {
  /** As it now is, also on a conflict. */
  scale: RiskScaleFacts | null;
  problem: CodedProblem | null;
};

/**
 * A new version of a plan's scale, never a change of one: what was assessed keeps its own and is never drawn again.
 * @throws NOT_FOUND for a plan that is missing, another municipality's, or not the viewer's to see
 */
export async function publishRiskScale(
  scope: MunicipalityScope,
  raw: unknown,
): Promise<PublishRiskScaleResult> {
  const { input, problem: faulty } = parseInput(publishRiskScaleInput, raw);
  if (faulty) return { scale: null, problem: faulty };
  const plan = await findPlan(scope, input.planId);
  const refusal = (await refusalOf(scope, plan)) ?? validateScale(trimmed(input));
  if (refusal) return { scale: await loadRiskScale(scope, plan), problem: refusal };
  const scaleId = String(plan.riskScaleId);
  const isWritten = await scope.write(async (tx) => {
    const inside = { ...scope, tx };
    await lockScale(inside, scaleId);
    const [newest] = (await findScaleVersionsOfPlans(inside, [plan.id])).get(plan.id) ?? [];
    if (newest?.number !== input.fromNumber) return false;
    const version = trimmed(input);
    if (!isSame(newest, version)) {
      await recordScaleVersion(inside, scaleId, { ...version, number: newest.number + 1 });
    }
    return true;
  });
  const scale = await loadRiskScale(scope, plan);
  return { scale, problem: isWritten ? null : stale };
}

const stale = problem(
  'CONFLICT',
  null,
  'En nyare version av skalan har publicerats medan du arbetade. Jämför med den och publicera igen.',
);

async function refusalOf(
  scope: MunicipalityScope,
  plan: { id: string; riskScaleId: string | null },
): Promise<CodedProblem | null> {
  if (scope.municipality.dataKind === 'published') {
    return problem('READ_ONLY', null, publishedSentence);
  }
  if (plan.riskScaleId === null) {
    return problem('INVALID', null, 'Planen har ingen skala. Välj en skala för planen först.');
  }
  const plans = (await findPlansOfScales(scope, [plan.riskScaleId])).get(plan.riskScaleId) ?? [];
  const units = plans.map((one) => one.orgUnitId);
  if (canPublishScale(scope.viewer, units)) return null;
  await recordRefusal(scope, 'risk_scale', plan.riskScaleId);
  const sentence =
    'Du får inte ändra skalan. Det får den som ansvarar för alla planer som använder den.';
  return problem('FORBIDDEN', null, sentence);
}

const trimmed = (input: PublishRiskScaleInput) => ({
  likelihoodAxis: input.likelihoodAxis,
  severityAxis: input.severityAxis,
  likelihoodNames: input.likelihoodNames.map((name) => name.trim()),
  severityNames: input.severityNames.map((name) => name.trim()),
  cellBands: input.cellBands,
  note: input.note ?? null,
});
