import { createRoute } from '@tanstack/react-router';
import { planDates } from '../../lib/router/plan-search.ts';
import { planRoute } from '../plan/route.ts';
import { validateIndicatorSearch } from './indicator-search.ts';

/** `…/indikatorer/$indicatorId?enhet=&segment=&vy=tabell&fran=&till=`: one indicator. */
export const indicatorRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'indikatorer/$indicatorId',
  validateSearch: validateIndicatorSearch,
  // Segment and view are chosen among what is already loaded.
  loaderDeps: ({ search }) => ({
    ...planDates(search),
    unitId: search.enhet ?? null,
    from: search.fran ?? null,
    to: search.till ?? null,
  }),
  loader: async ({ context, params, deps, location }) => {
    const { loadIndicator } = await import('./load-indicator.ts');
    return loadIndicator(
      context,
      {
        slug: params.kommun,
        planId: params.planId,
        indicatorId: params.indicatorId,
        ...deps,
        locale: context.locale(),
      },
      location,
    );
  },
}).lazy(() => import('./indicator-page.tsx').then((page) => page.lazyRoute));
