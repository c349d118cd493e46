import { createRoute } from '@tanstack/react-router';
import {
  MEASURE_SELECTIONS,
  MEASURE_STATE_SLUGS,
  type MeasureFilter,
} from '../../features/plans/measures/measure-filter.ts';
import { planDates } from '../../lib/router/plan-search.ts';
import { oneOf, type RawSearch } from '../../lib/router/search-values.ts';
import { planRoute } from '../plan/route.ts';

type MeasuresSearch = MeasureFilter & { vy?: 'tidslinje' };

/** `…/atgarder?visa=forsenade&lage=pagar&vy=tidslinje`: the measures of a plan, as a list or on its months. */
export const measuresRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'atgarder',
  validateSearch: (search: RawSearch): MeasuresSearch => ({
    lage: oneOf(search, 'lage', MEASURE_STATE_SLUGS),
    visa: oneOf(search, 'visa', MEASURE_SELECTIONS),
    vy: oneOf(search, 'vy', ['tidslinje']),
  }),
  loaderDeps: ({ search }) => planDates(search),
  loader: async ({ context, params, deps, location }) => {
    const { loadMeasures } = await import('./load-measures.ts');
    return loadMeasures(
      context,
      { slug: params.kommun, planId: params.planId, ...deps, locale: context.locale() },
      location,
    );
  },
}).lazy(() => import('./measures-page.tsx').then((page) => page.lazyRoute));
