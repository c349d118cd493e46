import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../root-route.ts';

/** `/$kommun`: the plans of a municipality. */
export const planChoiceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$kommun',
  loader: async ({ context, params, location }) => {
    const { loadPlanChoice } = await import('./load-plan-choice.ts');
    return loadPlanChoice(context, { slug: params.kommun }, location);
  },
}).lazy(() => import('./plan-choice-page.tsx').then((page) => page.lazyRoute));
