import { createRoute } from '@tanstack/react-router';
import { graphql } from '../../generated/gql/gql.ts';
import { loadOperation } from '../../lib/router/load-operation.ts';
import { planDates } from '../../lib/router/plan-search.ts';
import { oneOf, type RawSearch, textIn } from '../../lib/router/search-values.ts';
import { planRoute } from '../plan/route.ts';

export const indicatorListQuery = graphql(`
  query IndicatorList($slug: String!, $planId: ID!, $at: Date, $compareWith: Date) {
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
          indicators
        }
        ...IndicatorsSection_plan
      }
    }
  }
`);

export const INDICATOR_FILTERS = ['signal', 'saknas'] as const;
type IndicatorsSearch = { sok?: string; visa?: (typeof INDICATOR_FILTERS)[number] };

/** `…/indikatorer?sok=…&visa=signal`: the indicators of a plan. */
export const indicatorsRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'indikatorer',
  validateSearch: (search: RawSearch): IndicatorsSearch => {
    const sok = textIn(search, 'sok');
    const visa = oneOf(search, 'visa', INDICATOR_FILTERS);
    return { ...(sok ? { sok } : {}), ...(visa ? { visa } : {}) };
  },
  loaderDeps: ({ search }) => planDates(search),
  loader: ({ context, params, deps, location }) =>
    loadOperation(
      context,
      indicatorListQuery,
      { slug: params.kommun, planId: params.planId, ...deps },
      location,
    ),
}).lazy(() => import('./indicators-page.tsx').then((page) => page.lazyRoute));
