import { type CivilDate, isCivilDate } from '@lagesbild/domain/calendar';

/**
 * Search parameters as they stand in the address, before anything is known of them.
 *
 * The router lays what a route reads over what is written, so a reader must answer with every key it knows,
 * undefined for a value that will not do: a key left out keeps whatever the address says.
 */
export type RawSearch = Readonly<Record<string, unknown>>;

/** A day that exists, or nothing: a mistyped date shows the page's default instead of an error. */
export function dateIn(search: RawSearch, key: string): CivilDate | undefined {
  const value = search[key];
  return typeof value === 'string' && isCivilDate(value) ? value : undefined;
}

/** One of the values that the page knows, or nothing. */
export function oneOf<T extends string>(
  search: RawSearch,
  key: string,
  values: readonly T[],
): T | undefined {
  const value = search[key];
  return values.find((known) => known === value);
}

const MAX_TEXT_LENGTH = 200;

/** Free text, such as a filter. The router reads digits as a number, which a search for "52" is not. */
export function textIn(search: RawSearch, key: string): string | undefined {
  const value = search[key];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value.slice(0, MAX_TEXT_LENGTH) : undefined;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id, or nothing. */
export function idIn(search: RawSearch, key: string): string | undefined {
  const value = search[key];
  return typeof value === 'string' && UUID.test(value) ? value : undefined;
}

/** A path inside this site, to go to after signing in; never another site's address. */
export function ownPathIn(search: RawSearch, key: string): string | undefined {
  const value = search[key];
  if (typeof value !== 'string' || !value.startsWith('/')) return undefined;
  const url = URL.parse(value, 'http://own.invalid');
  return url?.host === 'own.invalid' ? `${url.pathname}${url.search}${url.hash}` : undefined;
}
