import { createRoute } from '@tanstack/react-router';
import { graphql } from '../../generated/gql/gql.ts';
import { loadOperation } from '../../lib/router/load-operation.ts';
import { planDates } from '../../lib/router/plan-search.ts';
import { planRoute } from '../plan/route.ts';

export const planSettingsQuery = graphql(`
  query PlanSettings(
    $slug: String!
    $planId: ID!
    $at: Date
    $compareWith: Date
    $locale: Locale!
  ) {
    me {
      id
      ...UserMenu_me
    }
    municipality(slug: $slug) {
      id
      ...MunicipalityShell_municipality
      plan(id: $planId) {
        id
        ...PlanShell_plan
        ...PlanFoot_plan
        ...SettingsPage_plan
      }
    }
  }
`);

/** `…/installningar`: what the plan is, its areas and rounds, next year's copy and its end. */
export const settingsRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'installningar',
  loaderDeps: ({ search }) => planDates(search),
  loader: ({ context, params, deps, location }) =>
    loadOperation(
      context,
      planSettingsQuery,
      { slug: params.kommun, planId: params.planId, ...deps, locale: context.locale() },
      location,
    ),
}).lazy(() => import('./settings-page.tsx').then((page) => page.lazyRoute));
