import type { Locale } from '@lagesbild/domain/format';
import { riskSummary, type SummarySentence } from '@lagesbild/domain/summary';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { pictureOfPart, type Span } from './day-in-view.ts';
import { indicatorsFacts } from './indicator-facts.ts';
import { loadRiskIndicators } from './load-risk-indicators.ts';
import { loadRiskMeasures } from './load-risk-measures.ts';
import type { RiskRow } from './risk-repository.ts';
import { comparedLabel } from './summarise-picture.ts';

export type RiskSpan = Span & { locale: Locale };

/** The sentences of a risk's page: its movement between the dates, its measures and its indicators. */
export async function summariseRisk(
  scope: MunicipalityScope,
  risk: RiskRow,
  { at, compareWith, locale }: RiskSpan,
): Promise<SummarySentence[]> {
  const picture = await pictureOfPart(scope, risk, { at, compareWith });
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
      ...indicatorsFacts(series, picture.plan.startsOn, locale),
    },
    locale,
  );
}
