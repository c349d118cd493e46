import { createRoute } from '@tanstack/react-router';
import { planDates } from '../../lib/router/plan-search.ts';
import type { RawSearch } from '../../lib/router/search-values.ts';
import { planRoute } from '../plan/route.ts';

/** `…/samband?fran=<id>`: what hangs together, from goal to risk. */
export const sightlineRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'samband',
  validateSearch: (search: RawSearch): { fran?: unknown } => search,
  loaderDeps: ({ search }) => planDates(search),
  // Choosing something is only another look at what is already here.
  shouldReload: ({ cause }) => cause !== 'stay',
  loader: async ({ context, params, deps, location }) => {
    const { loadSightline } = await import('./load-sightline.ts');
    return loadSightline(
      context,
      { slug: params.kommun, planId: params.planId, ...deps },
      location,
    );
  },
}).lazy(() => import('./sightline-page.tsx').then((page) => page.lazyRoute));
