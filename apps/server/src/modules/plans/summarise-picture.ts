import { dateLabel } from '@lagesbild/domain/calendar';
import type { Locale } from '@lagesbild/domain/format';
import { followUpName, fulfilmentCounts, progressCounts } from '@lagesbild/domain/plans';
import { countsAsLowered } from '@lagesbild/domain/risk';
import { pictureSummary, type RiskChange, type SummarySentence } from '@lagesbild/domain/summary';
import { indicatorsFacts } from './indicator-facts.ts';
import type { Picture } from './picture.ts';
import type { PlacedRisk } from './place-risks.ts';

/** The sentences a board reads, generated from the same facts as the page's sections show. */
export async function summarisePicture(
  picture: Picture,
  locale: Locale,
): Promise<SummarySentence[]> {
  const risks = await picture.risks();
  const measures = await picture.measures();
  const late = measures.filter((measure) => measure.trafficLight === 'late');
  const recommendations = await picture.recommendations();
  const series = (await picture.indicators()).map((planned) => planned.loaded);
  return pictureSummary(
    {
      riskCount: risks.filter((placed) => !placed.isClosed).length,
      redNow: risks.filter((placed) => placed.now?.band === 'red').length,
      redBefore:
        picture.compareWith === null
          ? null
          : risks.filter((placed) => placed.before?.band === 'red').length,
      comparedLabel: comparedLabel(picture, locale),
      lowered: risks.filter(countsAsLowered).map(riskChange),
      raised: risks.filter((placed) => placed.movement === 'raised').map(riskChange),
      newRisks: risks.filter((placed) => placed.movement === 'new').map(riskName),
      closedOther: risks
        .filter((placed) => placed.movement === 'closed' && !countsAsLowered(placed))
        .map(riskName),
      lateMeasures: { count: late.length, titles: late.map((measure) => measure.title) },
      measuresByProgress: progressCounts(measures),
      recommendations: {
        count: recommendations.length,
        answered: recommendations.filter((one) => one.status !== 'unanswered').length,
      },
      goals: fulfilmentCounts(await picture.goals()),
      ...indicatorsFacts(series, picture.plan.startsOn, locale),
    },
    locale,
  );
}

/** "tertial 1", or the date when there was no follow-up on it; null when nothing is compared. */
export function comparedLabel(
  picture: Pick<Picture, 'compareWith' | 'comparedFollowUp'>,
  locale: Locale,
): string | null {
  if (picture.compareWith === null) return null;
  return picture.comparedFollowUp
    ? followUpName(picture.comparedFollowUp, locale)
    : dateLabel(picture.compareWith, locale);
}

const riskName = ({ risk }: PlacedRisk) => ({ code: risk.code, title: risk.title });

const riskChange = (placed: PlacedRisk): RiskChange => ({
  ...riskName(placed),
  fromBand: placed.before?.band ?? null,
  toBand: placed.now?.band ?? null,
});
