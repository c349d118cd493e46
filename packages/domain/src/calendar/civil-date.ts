import { getISO } from 'temporal-polyfill/fns/Calendar';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';

/** A civil date in Europe/Stockholm as YYYY-MM-DD (domain.md §1 "Time"). Sorts as text. */
export type CivilDate = string;

const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists: 2024-02-29 is, 2023-02-29 is not. */
export function isCivilDate(text: string): boolean {
  if (!pattern.test(text)) {
    return false;
  }
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The date on which a moment falls in Sweden. */
export function todayInStockholm(now: Date): CivilDate {
  return stockholm.format(now);
}

/** Calendar months, clamped to the month's end: 31 October + 4 months is 28 or 29 February (domain.md §5). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  return PlainDate.toString(PlainDate.addMonths(parse(date), months));
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return PlainDate.toString(PlainDate.addDays(parse(date), days));
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return PlainDate.diffDays(parse(from), parse(to));
}

/** For sorting: negative when `a` is earlier. */
export function compare(a: CivilDate, b: CivilDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// The Swedish locale writes dates as ISO 8601 does.
const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

function parse(date: CivilDate) {
  return PlainDate.fromString(date, getISO);
}
