const dayMs = 86_400_000;

/** Days since the epoch of a civil date (YYYY-MM-DD); only differences matter. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

export type MonthTick = { from: number; to: number; month: number; year: number };

/** Calendar months that touch [from, to), as day numbers. */
export function monthsBetween(from: string, to: string): MonthTick[] {
  const end = dayNumber(to);
  const ticks: MonthTick[] = [];
  let year = Number(from.slice(0, 4));
  let month = Number(from.slice(5, 7)) - 1;
  for (;;) {
    const start = Date.UTC(year, month, 1) / dayMs;
    if (start >= end) return ticks;
    ticks.push({ from: start, to: Date.UTC(year, month + 1, 1) / dayMs, month, year });
    month += 1;
    if (month === 12) {
      month = 0;
      year += 1;
    }
  }
}

/** "jan" or "j"; lower case and without a full stop in every language. */
export function monthName(month: number, locale: string, style: 'short' | 'narrow'): string {
  const text = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(
    Date.UTC(2020, month, 15),
  );
  return text
    .replace('.', '')
    .slice(0, style === 'short' ? 3 : 1)
    .toLocaleLowerCase(locale);
}
