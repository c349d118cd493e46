// Whole days only, so UTC's calendar is enough: it has no changes of the clock. Temporal would say the same at the cost
// of 23 kB in every reader's first load (ADR 0012).

/** A civil date in Europe/Stockholm as YYYY-MM-DD (domain.md §1 "Time"). Sorts as text. */
export type CivilDate = string;

const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists: 2024-02-29 is, 2023-02-29 is not. */
export function isCivilDate(text: string): boolean {
  if (!pattern.test(text)) {
    return false;
  }
  return toCivilDate(utcOf(text)) === text;
}

/** The date on which a moment falls in Sweden. */
export function todayInStockholm(now: Date): CivilDate {
  return stockholm.format(now);
}

/** Calendar months, clamped to the month's end: 31 October + 4 months is 28 or 29 February (domain.md §5). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const from = utcOf(date);
  const firstOfMonth = utc(from.getUTCFullYear(), from.getUTCMonth() + months, 1);
  const [year, month] = [firstOfMonth.getUTCFullYear(), firstOfMonth.getUTCMonth()];
  const lastDay = utc(year, month + 1, 0).getUTCDate();
  return toCivilDate(utc(year, month, Math.min(from.getUTCDate(), lastDay)));
}

export function addDays(date: CivilDate, days: number): CivilDate {
  const from = utcOf(date);
  return toCivilDate(utc(from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate() + days));
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (utcOf(to).getTime() - utcOf(from).getTime()) / millisecondsPerDay;
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

const millisecondsPerDay = 86_400_000;

/** Midnight of a day; month 0 is January, and what runs over goes on in the next month, as Date does it. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}

function utcOf(date: CivilDate): Date {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = date.split('-').map(Number);
  return utc(year, month - 1, day);
}

/** @throws RangeError when a date that is none was asked to be moved */
function toCivilDate(date: Date): CivilDate {
  return date.toISOString().slice(0, 10);
}
