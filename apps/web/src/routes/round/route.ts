import { createRoute } from '@tanstack/react-router';
import { planDates } from '../../lib/router/plan-search.ts';
import { planRoute } from '../plan/route.ts';

/** `…/uppfoljning`: the plan's follow-ups, to choose one to go through. */
export const roundsRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'uppfoljning',
  loaderDeps: ({ search }) => planDates(search),
  loader: async ({ context, params, deps, location }) => {
    const { loadRounds } = await import('./load-round.ts');
    return loadRounds(context, { slug: params.kommun, planId: params.planId, ...deps }, location);
  },
}).lazy(() => import('./rounds-page.tsx').then((page) => page.lazyRoute));

/** `…/uppfoljning/$followUpId`: what is left to assess and report in a follow-up. */
export const roundRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'uppfoljning/$followUpId',
  loaderDeps: ({ search }) => planDates(search),
  loader: async ({ context, params, deps, location }) => {
    const { loadRound } = await import('./load-round.ts');
    const { kommun: slug, planId, followUpId } = params;
    return loadRound(context, { slug, planId, followUpId, ...deps }, location);
  },
}).lazy(() => import('./round-page.tsx').then((page) => page.lazyRoute));
