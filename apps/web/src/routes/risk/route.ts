import { createRoute } from '@tanstack/react-router';
import { planDates } from '../../lib/router/plan-search.ts';
import { planRoute } from '../plan/route.ts';

/** `…/risker/$riskId`: one risk, its assessments over time, what is done about it and how it is measured. */
export const riskRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'risker/$riskId',
  loaderDeps: ({ search }) => planDates(search),
  loader: async ({ context, params, deps, location }) => {
    const { loadRisk } = await import('./load-risk.ts');
    const { kommun: slug, planId, riskId } = params;
    return loadRisk(context, { slug, planId, riskId, ...deps }, location);
  },
}).lazy(() => import('./risk-page.tsx').then((page) => page.lazyRoute));
