import { inLocale, type Locale } from '../format/index.ts';
import { addDays, type CivilDate } from './civil-date.ts';
import type { Period } from './period.ts';

const months = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};
const shortMonths = {
  sv: 'jan feb mars apr maj juni juli aug sep okt nov dec'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};

/** "31 augusti 2020", "31 August 2020"; short: "31 aug 2020". */
export function dateLabel(
  date: CivilDate,
  locale: Locale,
  options: { short?: boolean } = {},
): string {
  const { year, month, day } = parts(date);
  return `${day} ${monthName(month, locale, options.short)} ${year}`;
}

/** Name of month 1–12: "augusti", short "aug". */
export function monthName(month: number, locale: Locale, isShort = false): string {
  const name = (isShort ? shortMonths : months)[locale][month - 1];
  if (name === undefined) {
    throw new RangeError(`Not a month: ${month}`);
  }
  return name;
}

/**
 * A period as it is said: "maj 2020", "T2 2020", "januari–augusti 2020", "2019", a day "1 feb 2020",
 * other spans "15 jan–3 mars 2020". `short` shortens month names: "jan–aug 2020".
 */
export function periodLabel(
  period: Period,
  locale: Locale,
  options: { short?: boolean } = {},
): string {
  const first = parts(period.from);
  const last = parts(addDays(period.to, -1));
  if (period.kind === 'tertial') {
    return `T${Math.ceil(last.month / 4)} ${last.year}`;
  }
  if (period.kind === 'day') {
    return dateLabel(period.from, locale, { short: true });
  }
  if (!isWholeMonths(period)) {
    return dateSpan(period, locale);
  }
  const isWholeYear = first.year === last.year && first.month === 1 && last.month === 12;
  if (isWholeYear && period.kind !== 'month') {
    return String(first.year);
  }
  return monthSpan(first, last, locale, options.short ?? false);
}

type DateParts = { year: number; month: number; day: number };

function monthSpan(from: DateParts, to: DateParts, locale: Locale, isShort: boolean): string {
  const end = `${monthName(to.month, locale, isShort)} ${to.year}`;
  if (from.year === to.year && from.month === to.month) {
    return end;
  }
  const start = monthName(from.month, locale, isShort);
  return from.year === to.year ? `${start}–${end}` : `${start} ${from.year} – ${end}`;
}

function dateSpan(period: Period, locale: Locale): string {
  const last = addDays(period.to, -1);
  const end = dateLabel(last, locale, { short: true });
  if (last === period.from) {
    return end;
  }
  const from = parts(period.from);
  const start = `${from.day} ${monthName(from.month, locale, true)}`;
  return from.year === parts(last).year ? `${start}–${end}` : `${start} ${from.year} – ${end}`;
}

function isWholeMonths(period: Period): boolean {
  return period.from.endsWith('-01') && period.to.endsWith('-01');
}

function parts(date: CivilDate): DateParts {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/** "i juni 2020" needs the preposition of the language: a month and a year take "i", a date "den". */
export function inPeriodLabel(period: Period, locale: Locale): string {
  const label = periodLabel(period, locale);
  const isDate = period.kind === 'day' || !isWholeMonths(period);
  const isYear = /^\d{4}$/.test(label);
  return inLocale(locale, {
    sv: isDate ? `den ${label}` : isYear ? `år ${label}` : `i ${label}`,
    en: isDate ? `on ${label}` : `in ${label}`,
  });
}
