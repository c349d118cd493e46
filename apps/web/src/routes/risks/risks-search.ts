import { BAND_SLUGS, MOVEMENT_SLUGS } from '../../features/plans/risks/risk-filter.ts';
import type { RisksSearch } from '../../features/plans/risks/risks-page-body.tsx';
import { oneOf, type RawSearch, textIn } from '../../lib/router/search-values.ts';

/** Reads what narrows the list, and the step in view; what the page does not know is left out. */
export function risksSearch(search: RawSearch): RisksSearch {
  const { steg } = search;
  const isStep = typeof steg === 'number' && Number.isInteger(steg) && steg >= 0;
  return without({
    farg: oneOf(search, 'farg', BAND_SLUGS),
    rorelse: oneOf(search, 'rorelse', MOVEMENT_SLUGS),
    omrade: textIn(search, 'omrade'),
    avslutade: oneOf(search, 'avslutade', ['ja']),
    steg: isStep ? steg : undefined,
  });
}

function without<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}
