import { createRoute } from '@tanstack/react-router';
import { planDates } from '../../lib/router/plan-search.ts';
import { oneOf, type RawSearch, textIn } from '../../lib/router/search-values.ts';
import { planRoute } from '../plan/route.ts';

export const INDICATOR_FILTERS = ['signal', 'saknas'] as const;
type IndicatorsSearch = { sok?: string; visa?: (typeof INDICATOR_FILTERS)[number] };

/** `…/indikatorer?sok=…&visa=signal`: the indicators of a plan. */
export const indicatorsRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'indikatorer',
  validateSearch: (search: RawSearch): IndicatorsSearch => ({
    sok: textIn(search, 'sok'),
    visa: oneOf(search, 'visa', INDICATOR_FILTERS),
  }),
  loaderDeps: ({ search }) => planDates(search),
  loader: async ({ context, params, deps, location }) => {
    const { loadIndicators } = await import('./load-indicators.ts');
    return loadIndicators(
      context,
      { slug: params.kommun, planId: params.planId, ...deps },
      location,
    );
  },
}).lazy(() => import('./indicators-page.tsx').then((page) => page.lazyRoute));
