import { createRoute } from '@tanstack/react-router';
import { graphql } from '../../generated/gql/gql.ts';
import { loadOperation } from '../../lib/router/load-operation.ts';
import { planDates } from '../../lib/router/plan-search.ts';
import { planRoute } from '../plan/route.ts';

export const recommendationListQuery = graphql(`
  query RecommendationList($slug: String!, $planId: ID!, $at: Date, $compareWith: Date) {
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
        ...PartHead_plan
        ...PlanFoot_plan
        counts {
          recommendations
        }
        ...AdvicePage_plan
      }
    }
  }
`);

/** `…/rekommendationer`: what the auditors recommend. */
export const recommendationsRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'rekommendationer',
  loaderDeps: ({ search }) => planDates(search),
  loader: ({ context, params, deps, location }) =>
    loadOperation(
      context,
      recommendationListQuery,
      { slug: params.kommun, planId: params.planId, ...deps },
      location,
    ),
}).lazy(() => import('./recommendations-page.tsx').then((page) => page.lazyRoute));
