import { createRouter } from '@tanstack/react-router';
import type { RouterContext } from '../lib/router/router-context.ts';
import { changesRoute } from '../routes/changes/route.ts';
import { goalsRoute } from '../routes/goals/route.ts';
import { historyRoute } from '../routes/history/route.ts';
import { indicatorRoute } from '../routes/indicator/route.ts';
import { indicatorsRoute } from '../routes/indicators/route.ts';
import { measureRoute } from '../routes/measure/route.ts';
import { measuresRoute } from '../routes/measures/route.ts';
import { pictureRoute } from '../routes/picture/route.ts';
import { planRoute } from '../routes/plan/route.ts';
import { planChoiceRoute } from '../routes/plan-choice/route.ts';
import { recommendationsRoute } from '../routes/recommendations/route.ts';
import { riskRoute } from '../routes/risk/route.ts';
import { risksRoute } from '../routes/risks/route.ts';
import { rootRoute } from '../routes/root-route.ts';
import { roundRoute, roundsRoute } from '../routes/round/route.ts';
import { scaleRoute } from '../routes/scale/route.ts';
import { settingsRoute } from '../routes/settings/route.ts';
import { sightlineRoute } from '../routes/sightline/route.ts';
import { signInRoute } from '../routes/sign-in/route.ts';
import { startRoute } from '../routes/start/route.ts';
import { PageError } from './page-error.tsx';
import { PageNotFound } from './page-not-found.tsx';
import { PagePending } from './page-pending.tsx';

const routeTree = rootRoute.addChildren([
  signInRoute,
  startRoute,
  planChoiceRoute,
  planRoute.addChildren([
    pictureRoute,
    risksRoute,
    riskRoute,
    scaleRoute,
    roundsRoute,
    roundRoute,
    measuresRoute,
    measureRoute,
    goalsRoute,
    indicatorsRoute,
    indicatorRoute,
    recommendationsRoute,
    settingsRoute,
    changesRoute,
    historyRoute,
    sightlineRoute,
  ]),
]);

/** Quicker answers show no grey at all (look.md, "States"). */
const PENDING_AFTER_MS = 300;

export function createAppRouter(context: RouterContext) {
  return createRouter({
    routeTree,
    context,
    defaultPendingMs: PENDING_AFTER_MS,
    defaultPendingMinMs: 0,
    defaultPendingComponent: PagePending,
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: PageNotFound,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
