import { createRoute } from '@tanstack/react-router';
import { planDates } from '../../lib/router/plan-search.ts';
import { planRoute } from '../plan/route.ts';

/** `…/rekommendationer`: what the auditors recommend. */
export const recommendationsRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'rekommendationer',
  loaderDeps: ({ search }) => planDates(search),
  loader: async ({ context, params, deps, location }) => {
    const { loadRecommendations } = await import('./load-recommendations.ts');
    return loadRecommendations(
      context,
      { slug: params.kommun, planId: params.planId, ...deps },
      location,
    );
  },
}).lazy(() => import('./recommendations-page.tsx').then((page) => page.lazyRoute));
