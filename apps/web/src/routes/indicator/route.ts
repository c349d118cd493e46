import { createRoute } from '@tanstack/react-router';
import { graphql } from '../../generated/gql/gql.ts';
import { loadOperation } from '../../lib/router/load-operation.ts';
import { planDates } from '../../lib/router/plan-search.ts';
import { planRoute } from '../plan/route.ts';
import { validateIndicatorSearch } from './indicator-search.ts';

export const indicatorPageQuery = graphql(`
  query IndicatorPage(
    $slug: String!
    $planId: ID!
    $indicatorId: ID!
    $unitId: ID
    $from: Date
    $to: Date
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
      dataKind
      ...MunicipalityShell_municipality
      plan(id: $planId) {
        id
        title
        ...PlanShell_plan
        ...PlanFoot_plan
      }
      indicator(id: $indicatorId) {
        id
        ...IndicatorCrumb_indicator
        ...IndicatorPage_indicator
      }
    }
  }
`);

/** `…/indikatorer/$indicatorId?enhet=&segment=&vy=tabell&fran=&till=`: one indicator. */
export const indicatorRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'indikatorer/$indicatorId',
  validateSearch: validateIndicatorSearch,
  // Segment and view are chosen among what is already loaded.
  loaderDeps: ({ search }) => ({
    ...planDates(search),
    unitId: search.enhet ?? null,
    from: search.fran ?? null,
    to: search.till ?? null,
  }),
  loader: ({ context, params, deps, location }) =>
    loadOperation(
      context,
      indicatorPageQuery,
      {
        slug: params.kommun,
        planId: params.planId,
        indicatorId: params.indicatorId,
        ...deps,
        locale: context.locale(),
      },
      location,
    ),
}).lazy(() => import('./indicator-page.tsx').then((page) => page.lazyRoute));
