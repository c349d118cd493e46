import { createRoute } from '@tanstack/react-router';
import { graphql } from '../../generated/gql/gql.ts';
import { loadOperation } from '../../lib/router/load-operation.ts';
import { planDates } from '../../lib/router/plan-search.ts';
import { oneOf, type RawSearch } from '../../lib/router/search-values.ts';
import { planRoute } from '../plan/route.ts';

export const riskListQuery = graphql(`
  query RiskList($slug: String!, $planId: ID!, $at: Date, $compareWith: Date) {
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
          risks
        }
        ...RiskTable_plan
      }
    }
  }
`);

const COLOURS = ['rod', 'gul', 'gron'] as const;
type RisksSearch = { farg?: (typeof COLOURS)[number] };

/** `…/risker?farg=rod`: the risks of a plan. */
export const risksRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'risker',
  validateSearch: (search: RawSearch): RisksSearch => {
    const farg = oneOf(search, 'farg', COLOURS);
    return farg ? { farg } : {};
  },
  loaderDeps: ({ search }) => planDates(search),
  loader: ({ context, params, deps, location }) =>
    loadOperation(
      context,
      riskListQuery,
      { slug: params.kommun, planId: params.planId, ...deps },
      location,
    ),
}).lazy(() => import('./risks-page.tsx').then((page) => page.lazyRoute));
