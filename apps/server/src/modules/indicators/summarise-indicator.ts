import { formatValue, type Locale } from '@lagesbild/domain/format';
import { indicatorSummary, type SummarySentence } from '@lagesbild/domain/summary';
import type { LoadedSeries } from './load-series.ts';
import { targetsAt } from './series-annotations.ts';

/** The plain sentences above an indicator's chart, from what the viewer may see of it. */
export function summariseIndicator(series: LoadedSeries, locale: Locale): SummarySentence[] {
  const { indicator, points, spc, signal, periodKind } = series;
  const written = (value: number) => formatValue(value, indicator, locale);
  const periodOf = (point: { from: string; to: string }) => ({
    kind: periodKind,
    from: point.from,
    to: point.to,
  });
  const latestIndex = points.findLastIndex((point) => point.value !== null);
  const latest = points[latestIndex];
  /** The first period after the latest value. */
  const next = points[latestIndex + 1];
  const segment = spc.segments.at(-1);
  const target = targetsAt(points, series.targets)[latestIndex] ?? null;
  const definition = series.events.findLast((event) => event.kind === 'definition_break');
  const isUnexplained = next?.missing === 'not_reported' || next?.missing === 'not_available';
  return indicatorSummary(
    {
      latest:
        latest?.value == null
          ? null
          : { formatted: written(latest.value), period: periodOf(latest) },
      limits:
        segment && signal.status === 'full'
          ? `${limitText(segment.lower, series, locale)}–${written(segment.upper)}`
          : null,
      target: target === null ? null : written(target),
      status: signal.status,
      variation: signal.variation,
      assurance: signal.assurance,
      pointCount: signal.pointCount,
      isStock: indicator.measureKind === 'stock',
      definitionBreak: signal.isDefinitionChanged ? (definition?.occursOn ?? null) : null,
      missingLatest:
        next && isUnexplained ? { period: periodOf(next), printedAs: next.printedAs } : null,
      baseline: series.baseline?.value == null ? null : written(series.baseline.value),
      hasProtected: points.some((point) => point.missing === 'protected'),
      groupsWithoutTotal: points.length === 0 ? series.segments.length : 0,
    },
    locale,
  );
}

/** The lower limit without its unit, which the upper one carries. */
function limitText(value: number, { indicator }: LoadedSeries, locale: Locale): string {
  return formatValue(value, { ...indicator, unit: '' }, locale);
}
