import { createRoute, retainSearchParams } from '@tanstack/react-router';
import { type PlanSearch, validatePlanSearch } from '../../lib/router/plan-search.ts';
import type { RawSearch } from '../../lib/router/search-values.ts';
import { rootRoute } from '../root-route.ts';

/** Every page of a plan stands in this frame; its data come with the page's own operation. */
export const planRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$kommun/plan/$planId',
  validateSearch: (search: RawSearch): PlanSearch => validatePlanSearch(search),
  search: { middlewares: [retainSearchParams<PlanSearch>(['datum', 'jamfor'])] },
}).lazy(() => import('./plan-layout.tsx').then((page) => page.lazyRoute));
