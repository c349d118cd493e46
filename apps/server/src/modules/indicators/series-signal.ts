import { addDays, type CivilDate } from '@lagesbild/domain/calendar';
import { computeSpc, type Signal, type SpcResult, signalOf } from '@lagesbild/domain/indicators';
import type { EventRow, TargetRow } from './annotation-repository.ts';
import type { SeriesPoint } from './build-series.ts';
import type { IndicatorRow } from './indicator-repository.ts';
import { breakIndexes, targetsAt } from './series-annotations.ts';

/** A series as the viewer may see it, with what bears on its limits. */
export type ShownSeries = {
  indicator: IndicatorRow;
  points: readonly SeriesPoint[];
  events: readonly EventRow[];
  targets: readonly TargetRow[];
};

/** Limits, signalling points and the latest verdict of what is shown. */
export function readSignals({ indicator, points, events, targets }: ShownSeries): {
  spc: SpcResult;
  signal: Signal;
} {
  const breaks = breakIndexes(points, events);
  const spc = computeSpc(
    points.map((point) => point.value),
    {
      breaks: breaks.all,
      direction: indicator.direction,
      measureKind: indicator.measureKind,
      possibleMin: indicator.possibleMin,
      possibleMax: indicator.possibleMax,
      targets: targetsAt(points, targets),
    },
  );
  return { spc, signal: signalOf(spc, { isDefinitionChanged: breaks.definition.length > 0 }) };
}

/** What the series signalled on an earlier day, by the values of the periods that had ended by then. */
export function signalOn(series: ShownSeries, day: CivilDate): Signal {
  const points = series.points.filter((point) => point.to <= addDays(day, 1));
  return readSignals({ ...series, points }).signal;
}
