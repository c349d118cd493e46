import { createRoute } from '@tanstack/react-router';
import { graphql } from '../../generated/gql/gql.ts';
import { loadOperation } from '../../lib/router/load-operation.ts';
import { planDates } from '../../lib/router/plan-search.ts';
import { planRoute } from '../plan/route.ts';

export const measurePageQuery = graphql(`
  query MeasurePage(
    $slug: String!
    $planId: ID!
    $measureId: ID!
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
        ...MeasureCrumb_plan
        ...MeasurePage_plan
      }
    }
  }
`);

/** `…/atgarder/$measureId`: one measure, its steps, reports and effect. */
export const measureRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'atgarder/$measureId',
  loaderDeps: ({ search }) => planDates(search),
  loader: ({ context, params, deps, location }) =>
    loadOperation(
      context,
      measurePageQuery,
      {
        slug: params.kommun,
        planId: params.planId,
        measureId: params.measureId,
        ...deps,
        locale: context.locale(),
      },
      location,
    ),
}).lazy(() => import('./measure-page.tsx').then((page) => page.lazyRoute));
