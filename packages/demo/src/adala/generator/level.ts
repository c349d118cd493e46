import { calendarMonth, type Month, months, monthsBetween } from './months.ts';
import { randomOf } from './random.ts';

/** What a series would be without chance. In a share every part is added, in everything else it is a factor. */
export type Level = {
  base: number;
  /** Series that count the same cases bear the same name here. */
  name?: string;
  /** A unit whose base is another. */
  units?: Readonly<Record<string, number>>;
  /** Standard deviation of the units' own, lasting difference. */
  spread?: number;
  perYear?: number;
  /** By calendar month; months left out are as usual. */
  season?: Readonly<Record<number, number>>;
  steps?: readonly { from: Month; by: number }[];
  /** A slow change from a month on, in one unit or in all. */
  drifts?: readonly { from: Month; to?: Month; perMonth: number; unit?: string }[];
  /** Single months. */
  shocks?: Readonly<Record<Month, number>>;
};

/** The level of a unit in a month. `by` says whether parts are added or multiply. */
export function levelAt(
  level: Level,
  at: { unit: string; month: Month; seed: string },
  by: 'adding' | 'factor',
): number {
  const { unit, month } = at;
  const own = (level.spread ?? 0) * randomOf(`${at.seed} ${unit} own`).normal();
  const years = monthsBetween(months[0] ?? month, month) / 12;
  const changes = [
    level.units?.[unit] === undefined ? own : 0,
    (level.perYear ?? 0) * years,
    level.season?.[calendarMonth(month)] ?? 0,
    ...(level.steps ?? []).map((step) => (month >= step.from ? step.by : 0)),
    ...(level.drifts ?? []).map((drift) => drifted(drift, unit, month)),
    level.shocks?.[month] ?? 0,
  ];
  const base = level.units?.[unit] ?? level.base;
  return by === 'adding'
    ? changes.reduce((sum, change) => sum + change, base)
    : changes.reduce((product, change) => product * (1 + change), base);
}

function drifted(
  drift: { from: Month; to?: Month; perMonth: number; unit?: string },
  unit: string,
  month: Month,
): number {
  if (month < drift.from || (drift.unit !== undefined && drift.unit !== unit)) {
    return 0;
  }
  const last = drift.to !== undefined && drift.to < month ? drift.to : month;
  return drift.perMonth * (monthsBetween(drift.from, last) + 1);
}
