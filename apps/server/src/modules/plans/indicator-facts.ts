import { formatValue, type Locale } from '@lagesbild/domain/format';
import type { BaselineComparison, IndicatorsFacts, MissingValue } from '@lagesbild/domain/summary';
import type { LoadedSeries, SeriesPoint } from '../indicators/index.ts';

/** The name a sentence uses: the short one where there is one. */
export const spokenName = ({ indicator }: LoadedSeries): string =>
  indicator.shortName ?? indicator.name;

const isUnexplained = (point: SeriesPoint) =>
  point.missing === 'not_reported' || point.missing === 'not_available';

/** Periods of the plan's time that should have a value and have none. */
export const missingPoints = (series: LoadedSeries, since: string): SeriesPoint[] =>
  series.points.filter((point) => isUnexplained(point) && point.from >= since);

export const isConcern = ({ signal }: LoadedSeries): boolean =>
  signal.variation === 'concern' || signal.variation === 'improvement_and_concern';
export const isImprovement = ({ signal }: LoadedSeries): boolean =>
  signal.variation === 'improvement' || signal.variation === 'improvement_and_concern';

/** What a summary says of a set of indicators: signals, missing values and the way from a baseline. */
export function indicatorsFacts(
  series: readonly LoadedSeries[],
  since: string,
  locale: Locale,
): IndicatorsFacts {
  return {
    indicatorCount: series.filter((one) => one.points.length > 0).length,
    longestSeries: Math.max(0, ...series.map((one) => one.signal.pointCount)),
    hasProtected: series.some((one) => one.points.some((point) => point.missing === 'protected')),
    concernSignals: series.filter(isConcern).map(spokenName),
    improvementSignals: series.filter(isImprovement).map(spokenName),
    baselineComparisons: series.flatMap((one) => baselineComparison(one, locale)),
    missing: series.flatMap((one) =>
      missingPoints(one, since).map(
        (point): MissingValue => ({
          name: spokenName(one),
          period: { kind: one.periodKind, from: point.from, to: point.to },
          printedAs: point.printedAs,
        }),
      ),
    ),
  };
}

function baselineComparison(series: LoadedSeries, locale: Locale): BaselineComparison[] {
  const latest = series.points.findLast((point) => point.value !== null);
  const before = series.baseline?.value ?? null;
  if (!latest || latest.value === null || before === null) return [];
  const written = (value: number) => formatValue(value, series.indicator, locale);
  return [{ name: spokenName(series), value: written(latest.value), baseline: written(before) }];
}
