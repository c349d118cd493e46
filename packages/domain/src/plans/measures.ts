import { addDays, type CivilDate } from '../calendar/index.ts';
import type { MeasureState, Progress, TrafficLight } from './types.ts';

/** How many measures have each light; `unknown` where none is set. */
export function trafficLightCounts(
  measures: readonly Pick<MeasureState, 'trafficLight'>[],
): Record<TrafficLight | 'unknown', number> {
  const counts = { late: 0, at_risk: 0, on_time: 0, unknown: 0 };
  for (const { trafficLight } of measures) {
    counts[trafficLight ?? 'unknown'] += 1;
  }
  return counts;
}

/** How many measures have each progress; `unknown` where none is set. */
export function progressCounts(
  measures: readonly Pick<MeasureState, 'progress'>[],
): Record<Progress | 'unknown', number> {
  const counts = { not_started: 0, ongoing: 0, done: 0, not_done: 0, stopped: 0, unknown: 0 };
  for (const { progress } of measures) {
    counts[progress ?? 'unknown'] += 1;
  }
  return counts;
}

/**
 * Worst first: late, at risk, light not known, on time; then the nearest due date, none last. What is done or stopped
 * comes after all that remains to do. Equal ones keep their order.
 */
export function sortMeasuresWorstFirst<M extends MeasureState>(measures: readonly M[]): M[] {
  return measures.toSorted(
    (a, b) =>
      Number(isOver(a.progress)) - Number(isOver(b.progress)) ||
      urgency(a.trafficLight) - urgency(b.trafficLight) ||
      compareDueDates(a.dueOn, b.dueOn),
  );
}

/**
 * A proposal from dates alone, for a person to accept or change; never stored by itself. Passed and not done is late.
 * Not started though the start has passed, or though the due date is within 30 days, is at risk. Null where the dates
 * say nothing: no due date, or the measure was stopped.
 */
export function proposedTrafficLight(
  measure: { startsOn: CivilDate | null; dueOn: CivilDate | null; progress: Progress | null },
  today: CivilDate,
): TrafficLight | null {
  const { startsOn, dueOn, progress } = measure;
  if (progress === 'done') {
    return 'on_time';
  }
  if (dueOn === null || progress === 'stopped') {
    return null;
  }
  if (dueOn < today || progress === 'not_done') {
    return 'late';
  }
  const isLateToStart = startsOn !== null && startsOn < today;
  const isDueSoon = dueOn <= addDays(today, dueSoonDays);
  return progress === 'not_started' && (isLateToStart || isDueSoon) ? 'at_risk' : 'on_time';
}

const dueSoonDays = 30;

function isOver(progress: Progress | null): boolean {
  return progress === 'done' || progress === 'stopped';
}

function urgency(light: TrafficLight | null): number {
  return (['late', 'at_risk', null, 'on_time'] as const).indexOf(light);
}

function compareDueDates(a: CivilDate | null, b: CivilDate | null): number {
  if (a === b) {
    return 0;
  }
  if (a === null || b === null) {
    return a === null ? 1 : -1;
  }
  return a < b ? -1 : 1;
}
