import { type CivilDate, dateLabel, type Period, periodLabel } from '@lagesbild/domain/calendar';
import {
  formatFraction,
  formatNumber,
  formatValue,
  type Locale,
  listWords,
  type ValueFormat,
} from '@lagesbild/domain/format';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../i18n/i18n.ts';
import { dayAndMonth } from './day-and-month.ts';

/** Numbers, dates and lists in the reader's language. */
export type Format = ReturnType<typeof formatIn>;

export function formatIn(locale: Locale) {
  return {
    locale,
    number: (value: number, decimals = 0) => formatNumber(value, { locale, decimals }),
    value: (value: number, format: ValueFormat) => formatValue(value, format, locale),
    fraction: (numerator: number, denominator: number) =>
      formatFraction(numerator, denominator, locale),
    date: (date: CivilDate) => dateLabel(date, locale),
    shortDate: (date: CivilDate) => dateLabel(date, locale, { short: true }),
    dayAndMonth: (date: CivilDate) => dayAndMonth(date, locale),
    period: (period: Period, options?: { short?: boolean }) =>
      periodLabel(period, locale, options ?? {}),
    list: (items: readonly string[]) => listWords(items, locale),
  };
}

export function useFormat(): Format {
  const { i18n } = useTranslation();
  const locale = localeOf(i18n);
  return useMemo(() => formatIn(locale), [locale]);
}
