import { createRoute } from '@tanstack/react-router';
import type { RisksSearch } from '../../features/plans/risks/risks-page-body.tsx';
import { planDates } from '../../lib/router/plan-search.ts';
import type { RawSearch } from '../../lib/router/search-values.ts';
import { planRoute } from '../plan/route.ts';

/** `…/risker?farg=rod&steg=2`: the risks of a plan, and where they stood at every follow-up. */
export const risksRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'risker',
  // The page reads its own part of the address (risks-search.ts), so that the start carries none of it.
  validateSearch: (search: RawSearch): { [Key in keyof RisksSearch]?: unknown } => search,
  loaderDeps: ({ search }) => planDates(search),
  // A step or a filter is only another look at what is already here.
  shouldReload: ({ cause }) => cause !== 'stay',
  loader: async ({ context, params, deps, location }) => {
    const { loadRisks } = await import('./load-risks.ts');
    return loadRisks(context, { slug: params.kommun, planId: params.planId, ...deps }, location);
  },
}).lazy(() => import('./risks-page.tsx').then((page) => page.lazyRoute));
