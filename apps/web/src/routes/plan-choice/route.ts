import { createRoute } from '@tanstack/react-router';
import { graphql } from '../../generated/gql/gql.ts';
import { loadOperation } from '../../lib/router/load-operation.ts';
import { rootRoute } from '../root-route.ts';

export const planChoiceQuery = graphql(`
  query PlanChoice($slug: String!) {
    me {
      id
      email
      ...UserMenu_me
    }
    municipality(slug: $slug) {
      id
      slug
      name
      dataKind
      source
      note
      roles
      ...PlanList_municipality
      ...NewPlan_municipality
    }
  }
`);

/** `/$kommun`: the plans of a municipality. */
export const planChoiceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$kommun',
  loader: ({ context, params, location }) =>
    loadOperation(context, planChoiceQuery, { slug: params.kommun }, location),
}).lazy(() => import('./plan-choice-page.tsx').then((page) => page.lazyRoute));
