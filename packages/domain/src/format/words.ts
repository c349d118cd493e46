import { formatNumber } from './format-number.ts';
import { inLocale, type Locale } from './locale.ts';

const spelledOut = {
  sv: 'noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton'.split(' '),
  en: 'no one two three four five six seven eight nine ten eleven twelve thirteen'.split(' '),
};

/** Convention of Swedish prose: words up to twelve, then digits. */
const spelledByDefault = 12;

/**
 * A number in running text: words up to twelve, then digits. `gender` chooses "en" or "ett" for one; `upTo` 13 spells
 * thirteen too, which a sentence about "sex av tretton" wants.
 * Zero is "ingen"/"inget" before a noun, hence not this function's business: it gives "noll" and "no".
 */
export function numberWord(
  value: number,
  locale: Locale,
  options: { capital?: boolean; gender?: 'en' | 'ett'; upTo?: 12 | 13 } = {},
): string {
  const isSpelled = Number.isInteger(value) && value <= (options.upTo ?? spelledByDefault);
  const spelled = isSpelled ? spelledOut[locale][value] : undefined;
  if (spelled === undefined) {
    return formatNumber(value, { locale, decimals: Number.isInteger(value) ? 0 : 1 });
  }
  const word = locale === 'sv' && value === 1 && options.gender === 'ett' ? 'ett' : spelled;
  return options.capital ? capitalise(word) : word;
}

/** "a", "a och b", "a, b och c". */
export function listWords(items: readonly string[], locale: Locale): string {
  const and = inLocale(locale, { sv: ' och ', en: ' and ' });
  const last = items.at(-1);
  if (last === undefined || items.length === 1) {
    return last ?? '';
  }
  return `${items.slice(0, -1).join(', ')}${and}${last}`;
}

/** First letter upper case, the rest as it is. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
