import { createRoute } from '@tanstack/react-router';
import { planDates } from '../../lib/router/plan-search.ts';
import type { RawSearch } from '../../lib/router/search-values.ts';
import { planRoute } from '../plan/route.ts';

/** `…/skala?version=1`: the scale that the plan's risks are assessed on. */
export const scaleRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'skala',
  validateSearch: ({ version }: RawSearch): { version?: number } => ({
    version: typeof version === 'number' ? version : undefined,
  }),
  loaderDeps: ({ search }) => planDates(search),
  shouldReload: ({ cause }) => cause !== 'stay',
  loader: async ({ context, params, deps, location }) => {
    const { loadScale } = await import('./load-scale.ts');
    const { kommun: slug, planId } = params;
    return loadScale(context, { slug, planId, ...deps }, location);
  },
}).lazy(() => import('./scale-page.tsx').then((page) => page.lazyRoute));
