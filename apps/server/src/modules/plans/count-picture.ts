import { periodLabel } from '@lagesbild/domain/calendar';
import { trafficLightCounts } from '@lagesbild/domain/plans';
import { countsAsLowered } from '@lagesbild/domain/risk';
import { isConcern, isImprovement, missingPoints, spokenName } from './indicator-facts.ts';
import type { Picture } from './picture.ts';
import type { PlacedRisk } from './place-risks.ts';

/** The key figures of a picture (SDL type PictureFacts). */
export async function countPicture(picture: Picture) {
  const risks = await picture.risks();
  const lights = trafficLightCounts(await picture.measures());
  const measures = await picture.measures();
  const series = (await picture.indicators()).map((planned) => planned.loaded);
  const missing = series.flatMap((one) =>
    missingPoints(one, picture.plan.startsOn).map(
      (point) =>
        `${spokenName(one)}, ${periodLabel({ kind: one.periodKind, ...point }, 'sv', { short: true })}`,
    ),
  );
  const codesOf = (isWanted: (risk: PlacedRisk) => boolean) =>
    risks.filter(isWanted).map((placed) => placed.risk.code);
  return {
    redRisks: risks.filter((placed) => placed.now?.band === 'red').length,
    redRisksBefore:
      picture.compareWith === null
        ? null
        : risks.filter((placed) => placed.before?.band === 'red').length,
    lowered: codesOf(countsAsLowered),
    raised: codesOf((placed) => placed.movement === 'raised'),
    unchanged: codesOf((placed) => placed.movement === 'unchanged'),
    closed: codesOf((placed) => placed.movement === 'closed'),
    measures: measures.length,
    lateMeasures: lights.late,
    measuresWithoutLight: lights.unknown,
    concernSignals: series.filter(isConcern).length,
    improvementSignals: series.filter(isImprovement).length,
    hasSeriesForVerdict: series.some((one) => one.signal.status === 'full'),
    missingValues: missing.length,
    missingLabels: missing,
  };
}
