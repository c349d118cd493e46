import { createRoute } from '@tanstack/react-router';
import { graphql } from '../../generated/gql/gql.ts';
import { loadOperation } from '../../lib/router/load-operation.ts';
import { planDates } from '../../lib/router/plan-search.ts';
import { planRoute } from '../plan/route.ts';

export const goalTreeQuery = graphql(`
  query GoalTree($slug: String!, $planId: ID!, $at: Date, $compareWith: Date) {
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
          goals
        }
        ...GoalTree_plan
      }
    }
  }
`);

/** `…/mal`: the goals of a plan. */
export const goalsRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'mal',
  loaderDeps: ({ search }) => planDates(search),
  loader: ({ context, params, deps, location }) =>
    loadOperation(
      context,
      goalTreeQuery,
      { slug: params.kommun, planId: params.planId, ...deps },
      location,
    ),
}).lazy(() => import('./goals-page.tsx').then((page) => page.lazyRoute));
