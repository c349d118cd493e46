import type { CivilDate } from '@lagesbild/domain/calendar';
import { dateIn, idIn, oneOf, type RawSearch, textIn } from '../../lib/router/search-values.ts';

export type IndicatorSearch = {
  /** Id of the unit whose values are shown; the whole without it. */
  enhet?: string;
  /** Code of a segment, such as boys; the total without it. */
  segment?: string;
  vy?: 'tabell';
  fran?: CivilDate;
  till?: CivilDate;
};

/** What the indicator's page has in its address; a span that ends before it begins is left out. */
export function validateIndicatorSearch(search: RawSearch): IndicatorSearch {
  const fran = dateIn(search, 'fran');
  const till = dateIn(search, 'till');
  const isSpan = !fran || !till || fran < till;
  return {
    enhet: idIn(search, 'enhet'),
    segment: textIn(search, 'segment'),
    vy: oneOf(search, 'vy', ['tabell']),
    fran: isSpan ? fran : undefined,
    till: isSpan ? till : undefined,
  };
}
