import { addMonths, type CivilDate, daysBetween } from '@lagesbild/domain/calendar';

export type GanttScale = {
  /** Where a date stands on the axis, in percent of its width, kept within it. */
  at: (date: CivilDate) => number;
  /** The first day of every month, or of every third where there are many. */
  ticks: CivilDate[];
  /** From when to before when. */
  from: CivilDate;
  to: CivilDate;
  /** The day in view; null outside the axis. */
  now: CivilDate | null;
};

type Dated = { startsOn?: CivilDate | null; dueOn?: CivilDate | null; endsOn?: CivilDate | null };

/** Beyond this much outside the plan a bar is cut instead of squeezing the others together. */
const MONTHS_OUTSIDE = 12;
const MONTHS_WITH_OWN_TICK = 18;

/** Whole months around the plan and what is dated near it. */
export function ganttScale(
  plan: { startsOn: CivilDate; endsBefore: CivilDate },
  dated: readonly Dated[],
  now: CivilDate,
): GanttScale {
  const earliest = addMonths(monthOf(plan.startsOn), -MONTHS_OUTSIDE);
  const latest = addMonths(monthOf(plan.endsBefore), MONTHS_OUTSIDE);
  let from = monthOf(plan.startsOn);
  let to = plan.endsBefore;
  for (const { startsOn, dueOn, endsOn } of dated) {
    for (const date of [startsOn, dueOn, endsOn]) {
      if (!date) continue;
      if (date < from) from = date < earliest ? earliest : monthOf(date);
      if (date >= to) to = date >= latest ? latest : addMonths(monthOf(date), 1);
    }
  }
  if (monthOf(to) !== to) to = addMonths(monthOf(to), 1);
  const days = Math.max(1, daysBetween(from, to));
  const months: CivilDate[] = [];
  for (let tick = from; tick < to; tick = addMonths(tick, 1)) months.push(tick);
  const step = months.length > MONTHS_WITH_OWN_TICK ? 3 : 1;
  return {
    at: (date) => Math.min(100, Math.max(0, (daysBetween(from, date) / days) * 100)),
    ticks: months.filter((_, index) => index % step === 0),
    from,
    to,
    now: now >= from && now < to ? now : null,
  };
}

function monthOf(date: CivilDate): CivilDate {
  return `${date.slice(0, 7)}-01`;
}
