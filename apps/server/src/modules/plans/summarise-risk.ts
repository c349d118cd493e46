import type { CivilDate } from '@lagesbild/domain/calendar';
import type { Locale } from '@lagesbild/domain/format';
import { riskSummary, type SummarySentence } from '@lagesbild/domain/summary';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { findPlan } from './find-plan.ts';
import { indicatorsFacts } from './indicator-facts.ts';
import { loadRiskIndicators } from './load-risk-indicators.ts';
import { loadRiskMeasures } from './load-risk-measures.ts';
import { createPicture } from './picture.ts';
import { findFollowUps } from './plan-repository.ts';
import type { RiskRow } from './risk-repository.ts';
import { comparedLabel } from './summarise-picture.ts';

export type RiskSpan = { at: CivilDate | null; compareWith: CivilDate | null; locale: Locale };

/** The sentences of a risk's page: its movement between the dates, its measures and its indicators. */
export async function summariseRisk(
  scope: MunicipalityScope,
  risk: RiskRow,
  { at, compareWith, locale }: RiskSpan,
): Promise<SummarySentence[]> {
  const plan = await findPlan(scope, risk.planId);
  const followUps = (await findFollowUps(scope, [plan.id])).get(plan.id) ?? [];
  const picture = createPicture(scope, { plan, followUps, at, compareWith });
  const placed = (await picture.risks()).find((one) => one.risk.id === risk.id);
  const measures = await loadRiskMeasures(scope, risk, picture.at);
  const series = await loadRiskIndicators(scope, risk, picture.at);
  return riskSummary(
    {
      movement: placed?.movement ?? 'absent',
      isBandChanged: placed?.isBandChanged ?? false,
      bandNow: placed?.now?.band ?? null,
      bandBefore: placed?.before?.band ?? null,
      levelNow: placed?.now?.level ?? null,
      levelBefore: placed?.before?.level ?? null,
      closeReason: placed?.closeReason ?? null,
      comparedLabel: comparedLabel(picture, locale),
      isStuck: placed?.isStuck ?? false,
      measureCount: measures.length,
      lateMeasures: measures.filter((measure) => measure.trafficLight === 'late').length,
      ...indicatorsFacts(series, plan.startsOn, locale),
    },
    locale,
  );
}
