import type { Locale } from '../format/index.ts';
import type { Band, Movement } from './types.ts';

const bandWords: Record<Locale, Record<Band, string>> = {
  sv: { green: 'grön', yellow: 'gul', red: 'röd' },
  en: { green: 'green', yellow: 'yellow', red: 'red' },
};

const movementWords: Record<Locale, Record<Movement, string>> = {
  sv: {
    new: 'ny',
    raised: 'höjd',
    lowered: 'sänkt',
    moved: 'flyttad på samma nivå',
    unchanged: 'oförändrad',
    closed: 'avslutad',
    reopened: 'återöppnad',
    absent: 'inte aktuell',
  },
  en: {
    new: 'new',
    raised: 'raised',
    lowered: 'lowered',
    moved: 'moved at the same level',
    unchanged: 'unchanged',
    closed: 'closed',
    reopened: 'reopened',
    absent: 'not open',
  },
};

/** "gul", in lower case for running text. */
export function bandWord(band: Band, locale: Locale): string {
  return bandWords[locale][band];
}

/** "sänkt", in lower case for running text. */
export function movementWord(movement: Movement, locale: Locale): string {
  return movementWords[locale][movement];
}
