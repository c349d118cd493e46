import { createRoute } from '@tanstack/react-router';
import {
  MEASURE_STATE_SLUGS,
  type MeasureStateSlug,
} from '../../features/plans/measures/measure-filter.ts';
import { graphql } from '../../generated/gql/gql.ts';
import { loadOperation } from '../../lib/router/load-operation.ts';
import { planDates } from '../../lib/router/plan-search.ts';
import { oneOf, type RawSearch } from '../../lib/router/search-values.ts';
import { planRoute } from '../plan/route.ts';

export const measureListQuery = graphql(`
  query MeasureList($slug: String!, $planId: ID!, $at: Date, $compareWith: Date) {
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
          measures
        }
        ...MeasuresSection_plan
      }
    }
  }
`);

type MeasuresSearch = { lage?: MeasureStateSlug };

/** `…/atgarder?lage=forsenad`: the measures of a plan. */
export const measuresRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'atgarder',
  validateSearch: (search: RawSearch): MeasuresSearch => {
    const lage = oneOf(search, 'lage', MEASURE_STATE_SLUGS);
    return lage ? { lage } : {};
  },
  loaderDeps: ({ search }) => planDates(search),
  loader: ({ context, params, deps, location }) =>
    loadOperation(
      context,
      measureListQuery,
      { slug: params.kommun, planId: params.planId, ...deps },
      location,
    ),
}).lazy(() => import('./measures-page.tsx').then((page) => page.lazyRoute));
