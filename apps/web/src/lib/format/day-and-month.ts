import { type CivilDate, dateLabel } from '@lagesbild/domain/calendar';
import type { Locale } from '@lagesbild/domain/format';

/** "31 okt": a date in a table where the year is given by the page. */
export function dayAndMonth(date: CivilDate, locale: Locale): string {
  return dateLabel(date, locale, { short: true }).replace(/\s\d{4}$/, '');
}
