import type { Locale } from '@lagesbild/domain/format';

const KEY = 'lagesbild-sprak';
export const LOCALES: readonly Locale[] = ['sv', 'en'];

export function isLocale(value: unknown): value is Locale {
  return value === 'sv' || value === 'en';
}

/**
 * The language to begin in: a link's `?sprak=en` wins and is remembered, then the reader's earlier choice, then
 * Swedish. The browser's own language does not decide: the figures and names are Swedish.
 */
export function initialLocale(search: string, storage: Pick<Storage, 'getItem'>): Locale {
  const fromLink = new URLSearchParams(search).get('sprak');
  if (isLocale(fromLink)) return fromLink;
  const chosen = storage.getItem(KEY);
  return isLocale(chosen) ? chosen : 'sv';
}

/** Remembers the language on this device; it is a preference and says nothing about the reader. */
export function rememberLocale(locale: Locale, storage: Pick<Storage, 'setItem'>): void {
  storage.setItem(KEY, locale);
}
