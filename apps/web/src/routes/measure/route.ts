import { createRoute } from '@tanstack/react-router';
import { planDates } from '../../lib/router/plan-search.ts';
import { planRoute } from '../plan/route.ts';

/** `…/atgarder/$measureId`: one measure, its steps, reports and effect. */
export const measureRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'atgarder/$measureId',
  loaderDeps: ({ search }) => planDates(search),
  loader: async ({ context, params, deps, location }) => {
    const { loadMeasure } = await import('./load-measure.ts');
    return loadMeasure(
      context,
      {
        slug: params.kommun,
        planId: params.planId,
        measureId: params.measureId,
        ...deps,
        locale: context.locale(),
      },
      location,
    );
  },
}).lazy(() => import('./measure-page.tsx').then((page) => page.lazyRoute));
