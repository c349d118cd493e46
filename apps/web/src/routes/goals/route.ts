import { createRoute } from '@tanstack/react-router';
import { planDates } from '../../lib/router/plan-search.ts';
import { planRoute } from '../plan/route.ts';

/** `…/mal`: the goals of a plan. */
export const goalsRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'mal',
  loaderDeps: ({ search }) => planDates(search),
  loader: async ({ context, params, deps, location }) => {
    const { loadGoals } = await import('./load-goals.ts');
    return loadGoals(context, { slug: params.kommun, planId: params.planId, ...deps }, location);
  },
}).lazy(() => import('./goals-page.tsx').then((page) => page.lazyRoute));
