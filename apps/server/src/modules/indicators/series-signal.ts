import { addDays, type CivilDate } from '@lagesbild/domain/calendar';
import {
  computeSpc,
  type Effect,
  type Signal,
  type SpcResult,
  signalOf,
  testEffect,
} from '@lagesbild/domain/indicators';
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
export function readSignals(series: ShownSeries): { spc: SpcResult; signal: Signal } {
  const { points, targets } = series;
  const { definition, ...options } = optionsOf(series);
  const spc = computeSpc(
    points.map((point) => point.value),
    {
      ...options,
      measureKind: series.indicator.measureKind,
      targets: targetsAt(points, targets),
    },
  );
  return { spc, signal: signalOf(spc, { isDefinitionChanged: definition.length > 0 }) };
}

/** What the series signalled on an earlier day, by the values of the periods that had ended by then. */
export function signalOn(series: ShownSeries, day: CivilDate): Signal {
  const points = series.points.filter((point) => point.to <= addDays(day, 1));
  return readSignals({ ...series, points }).signal;
}

/** Whether a signal came after a start, by the limits that the chart draws. `day` is the day in view. */
export function effectOn(
  series: ShownSeries,
  { startsOn, day }: { startsOn: CivilDate | null; day: CivilDate },
): Effect {
  const { definition: _, ...options } = optionsOf(series);
  return testEffect({ points: series.points, startsOn, day }, options);
}

function optionsOf({ indicator, points, events }: ShownSeries) {
  const { all: breaks, definition } = breakIndexes(points, events);
  const { direction, possibleMin, possibleMax } = indicator;
  return { breaks, definition, direction, possibleMin, possibleMax };
}
