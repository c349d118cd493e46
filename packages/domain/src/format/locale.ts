/** Interface languages; Swedish is the first one. */
export type Locale = 'sv' | 'en';

/** Picks the wording of a language. */
export function inLocale<T>(locale: Locale, words: { sv: T; en: T }): T {
  return words[locale];
}
