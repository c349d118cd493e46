import { createRoute } from '@tanstack/react-router';
import { planDates } from '../../lib/router/plan-search.ts';
import type { RawSearch } from '../../lib/router/search-values.ts';
import { planRoute } from '../plan/route.ts';

/** `…/historik?av=<id>`: who has changed what, when and from what. */
export const historyRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'historik',
  validateSearch: (search: RawSearch): { av?: unknown } => search,
  loaderDeps: ({ search }) => ({ ...planDates(search), av: search.av }),
  loader: async ({ context, params, deps, location }) => {
    const { loadHistory } = await import('./load-history.ts');
    return loadHistory(context, { slug: params.kommun, planId: params.planId }, deps, location);
  },
}).lazy(() => import('./history-page.tsx').then((page) => page.lazyRoute));
