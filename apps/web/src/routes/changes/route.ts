import { createRoute } from '@tanstack/react-router';
import { planDates } from '../../lib/router/plan-search.ts';
import type { RawSearch } from '../../lib/router/search-values.ts';
import { planRoute } from '../plan/route.ts';
import type { ChangesSearch } from './changes-search.ts';
import { forgetDatesOnNewPeriod } from './forget-dates.ts';

/** `…/andringar?fran=2026-04-30&till=2026-08-31`: what differs between two days. */
export const changesRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'andringar',
  // The page reads its own part of the address (changes-search.ts), so that the start carries none of it.
  validateSearch: (search: RawSearch): { [Key in keyof ChangesSearch]?: unknown } => search,
  search: { middlewares: [forgetDatesOnNewPeriod] },
  loaderDeps: ({ search }) => {
    const { fran, till, inom } = search;
    return { ...planDates(search), fran, till, inom };
  },
  // One kind of change is only another look at what is already here.
  shouldReload: ({ cause }) => cause !== 'stay',
  loader: async ({ context, params, deps, location }) => {
    const { loadChanges } = await import('./load-changes.ts');
    return loadChanges(context, { slug: params.kommun, planId: params.planId }, deps, location);
  },
}).lazy(() => import('./changes-page.tsx').then((page) => page.lazyRoute));
