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
  const enhet = idIn(search, 'enhet');
  const segment = textIn(search, 'segment');
  const vy = oneOf(search, 'vy', ['tabell']);
  const fran = dateIn(search, 'fran');
  const till = dateIn(search, 'till');
  const isSpan = !fran || !till || fran < till;
  return {
    ...(enhet ? { enhet } : {}),
    ...(segment ? { segment } : {}),
    ...(vy ? { vy } : {}),
    ...(fran && isSpan ? { fran } : {}),
    ...(till && isSpan ? { till } : {}),
  };
}
