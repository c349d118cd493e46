import type { CivilDate } from './civil-date.ts';

/** `ytd` runs from New Year; a T2 report covers it, a tertial value does not (domain.md §1 "period"). */
export type PeriodKind = 'day' | 'month' | 'tertial' | 'ytd' | 'year' | 'custom';

/** Half-open: `to` is the first day after the period. */
export type Period = { kind: PeriodKind; from: CivilDate; to: CivilDate };

export type Tertial = 1 | 2 | 3;

/** @param month as YYYY-MM */
export function monthPeriod(month: string): Period {
  const [year, number] = month.split('-').map(Number);
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month) || year === undefined || number === undefined) {
    throw new RangeError(`Not a month: ${month}`);
  }
  return { kind: 'month', from: firstOfMonth(year, number), to: firstOfMonth(year, number + 1) };
}

/** January–April, May–August, September–December (domain.md §1 "period"). */
export function tertialPeriod(year: number, tertial: Tertial): Period {
  const first = (tertial - 1) * 4 + 1;
  return { kind: 'tertial', from: firstOfMonth(year, first), to: firstOfMonth(year, first + 4) };
}

export function yearPeriod(year: number): Period {
  return { kind: 'year', from: firstOfMonth(year, 1), to: firstOfMonth(year + 1, 1) };
}

/** From New Year to and with a month: what an interim report covers. */
export function yearToMonthPeriod(year: number, lastMonth: number): Period {
  return { kind: 'ytd', from: firstOfMonth(year, 1), to: firstOfMonth(year, lastMonth + 1) };
}

export function isInPeriod(period: Pick<Period, 'from' | 'to'>, date: CivilDate): boolean {
  return period.from <= date && date < period.to;
}

function firstOfMonth(year: number, month: number): CivilDate {
  const carried = month > 12 ? { year: year + 1, month: month - 12 } : { year, month };
  return `${String(carried.year).padStart(4, '0')}-${String(carried.month).padStart(2, '0')}-01`;
}
