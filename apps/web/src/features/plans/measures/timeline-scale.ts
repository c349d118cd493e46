import { addMonths, type CivilDate, daysBetween } from '@lagesbild/domain/calendar';

export type TimelineScale = {
  /** Where a date stands on the axis, in percent of its width, kept within it. */
  at: (date: CivilDate) => number;
  /** The first day of every third month. */
  ticks: CivilDate[];
  /** The date in view. */
  now: CivilDate;
};

const MONTHS_PER_TICK = 3;

/** The plan's time, from its first day to its last, as an axis. */
export function timelineScale(span: {
  startsOn: CivilDate;
  endsBefore: CivilDate;
  at: CivilDate;
}): TimelineScale {
  const { startsOn, endsBefore, at: now } = span;
  const days = Math.max(1, daysBetween(startsOn, endsBefore));
  const at = (date: CivilDate) =>
    Math.min(100, Math.max(0, (daysBetween(startsOn, date) / days) * 100));
  const ticks: CivilDate[] = [];
  for (let tick = startsOn; tick < endsBefore; tick = addMonths(tick, MONTHS_PER_TICK)) {
    ticks.push(tick);
  }
  return { at, ticks, now };
}
