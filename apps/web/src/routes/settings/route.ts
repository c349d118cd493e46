import { createRoute } from '@tanstack/react-router';
import { planDates } from '../../lib/router/plan-search.ts';
import { planRoute } from '../plan/route.ts';

/** `…/installningar`: what the plan is, its areas and rounds, next year's copy and its end. */
export const settingsRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'installningar',
  loaderDeps: ({ search }) => planDates(search),
  loader: async ({ context, params, deps, location }) => {
    const { loadSettings } = await import('./load-settings.ts');
    return loadSettings(
      context,
      { slug: params.kommun, planId: params.planId, ...deps, locale: context.locale() },
      location,
    );
  },
}).lazy(() => import('./settings-page.tsx').then((page) => page.lazyRoute));
