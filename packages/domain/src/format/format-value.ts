import { formatNumber, nonBreakingSpace } from './format-number.ts';
import { inLocale, type Locale } from './locale.ts';

/** What the values of an indicator are (domain.md §3). */
export type ValueKind = 'share' | 'count' | 'amount' | 'mean' | 'index';

/** How an indicator's values are written. Money is öre, a share is percent. */
export type ValueFormat = { valueKind: ValueKind; unit: string; decimals: number };

/** Units that say nothing beside a number: "16", not "16 antal". */
const silentUnits = new Set(['', 'antal', 'index']);

/**
 * A value with its unit: "40 %", "1,2 %", "2 658 kr" (from 265 800 öre), "16", "4,5 dagar".
 * @param value percent for a share, öre for an amount, else the value itself
 */
export function formatValue(value: number, format: ValueFormat, locale: Locale): string {
  const shown = format.valueKind === 'amount' ? value / 100 : value;
  const number = formatNumber(shown, { locale, decimals: format.decimals });
  const unit = format.unit.trim();
  if (silentUnits.has(unit.toLowerCase())) {
    return number;
  }
  return unit === '%' && locale === 'en' ? `${number}%` : `${number}${nonBreakingSpace}${unit}`;
}

/** "10 av 25", "10 of 25": the parts of a share. */
export function formatFraction(numerator: number, denominator: number, locale: Locale): string {
  const part = (value: number) =>
    formatNumber(value, { locale, decimals: Number.isInteger(value) ? 0 : 1 });
  const of = inLocale(locale, { sv: 'av', en: 'of' });
  return [part(numerator), of, part(denominator)].join(nonBreakingSpace);
}
