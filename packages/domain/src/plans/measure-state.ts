import type { CivilDate } from '../calendar/index.ts';
import { proposedTrafficLight } from './measures.ts';
import type { Progress, TrafficLight } from './types.ts';

/** The light to show, and where it comes from. */
export type Light = {
  /** Null where neither a person nor the dates say anything. */
  light: TrafficLight | null;
  isProposed: boolean;
  /** What the dates give, also where a person has stated another. */
  proposed: TrafficLight | null;
};

/**
 * The light of a measure on a day: the one stated in the status in force, else the one its dates propose. A published
 * report's silence stays silence: nothing is proposed for it.
 */
export function lightOf(
  measure: {
    /** In the status in force; null where it states none. */
    stated: TrafficLight | null;
    startsOn: CivilDate | null;
    dueOn: CivilDate | null;
    progress: Progress | null;
    isPublished: boolean;
  },
  day: CivilDate,
): Light {
  const proposed = measure.isPublished ? null : proposedTrafficLight(measure, day);
  return {
    light: measure.stated ?? proposed,
    isProposed: measure.stated === null && proposed !== null,
    proposed,
  };
}

/** Past its date on the day, and neither done nor stopped. */
export function isOverdue(
  measure: { dueOn: CivilDate | null; progress: Progress | null },
  day: CivilDate,
): boolean {
  const isOver = measure.progress === 'done' || measure.progress === 'stopped';
  return measure.dueOn !== null && measure.dueOn < day && !isOver;
}

/** A recommendation past its date on the day, and not carried out. */
export function isRecommendationOverdue(
  recommendation: { dueOn: CivilDate | null; status: string },
  day: CivilDate,
): boolean {
  return (
    recommendation.dueOn !== null && recommendation.dueOn < day && recommendation.status !== 'done'
  );
}
