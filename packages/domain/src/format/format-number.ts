import { inLocale, type Locale } from './locale.ts';

/** Non-breaking space: thousands in Swedish, and before a unit. */
export const nonBreakingSpace = '\u00a0';
/** The minus sign of the typography (look.md "Type"), not a hyphen. */
export const minusSign = '\u2212';

/**
 * Rounds half away from zero (domain.md §3): 2.5 → 3, −2.5 → −3, 1.005 with two decimals → 1.01.
 * The decimal digits of the number decide, not its binary remainder, since that is what a person checks by hand.
 * Never gives −0.
 */
export function roundHalfAwayFromZero(value: number, decimals = 0): number {
  if (!Number.isFinite(value)) {
    throw new RangeError(`Cannot round ${value}`);
  }
  const magnitude = shift(Math.round(shift(Math.abs(withoutNoise(value)), decimals)), -decimals);
  return value < 0 && magnitude !== 0 ? -magnitude : magnitude;
}

/**
 * Number for the interface: 1 234,5 in Swedish (non-breaking space), 1,234.5 in English; minus is U+2212.
 * Rounded half away from zero to `decimals`, which are always all shown.
 */
export function formatNumber(
  value: number,
  options: { locale: Locale; decimals?: number },
): string {
  const decimals = options.decimals ?? 0;
  const rounded = roundHalfAwayFromZero(value, decimals);
  const [whole = '', fraction] = Math.abs(rounded).toFixed(decimals).split('.');
  const separator = inLocale(options.locale, { sv: nonBreakingSpace, en: ',' });
  const point = inLocale(options.locale, { sv: ',', en: '.' });
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  const sign = rounded < 0 ? minusSign : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `${point}${fraction}`}`;
}

/** Moves the decimal point by text, since 1.005 * 100 is 100.49999999999999. */
function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** 100 * 29 / 40 may come out as 72.49999999999999: fifteen significant digits are what a double can promise. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}
