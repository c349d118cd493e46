import { createRoute } from '@tanstack/react-router';
import {
  MEASURE_SELECTIONS,
  MEASURE_STATE_SLUGS,
  type MeasureFilter,
} from '../../features/plans/measures/measure-filter.ts';
import { graphql } from '../../generated/gql/gql.ts';
import { loadOperation } from '../../lib/router/load-operation.ts';
import { planDates } from '../../lib/router/plan-search.ts';
import { oneOf, type RawSearch } from '../../lib/router/search-values.ts';
import { planRoute } from '../plan/route.ts';

export const measureListQuery = graphql(`
  query MeasureList(
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
        ...PartHead_plan
        ...PlanFoot_plan
        counts {
          measures
        }
        abilities {
          canEdit
        }
        ...MeasureList_plan
      }
    }
  }
`);

type MeasuresSearch = MeasureFilter & { vy?: 'tidslinje' };

/** `…/atgarder?visa=forsenade&lage=pagar&vy=tidslinje`: the measures of a plan, as a list or on its months. */
export const measuresRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'atgarder',
  validateSearch: (search: RawSearch): MeasuresSearch => {
    const lage = oneOf(search, 'lage', MEASURE_STATE_SLUGS);
    const visa = oneOf(search, 'visa', MEASURE_SELECTIONS);
    const vy = oneOf(search, 'vy', ['tidslinje']);
    return { ...(lage ? { lage } : {}), ...(visa ? { visa } : {}), ...(vy ? { vy } : {}) };
  },
  loaderDeps: ({ search }) => planDates(search),
  loader: ({ context, params, deps, location }) =>
    loadOperation(
      context,
      measureListQuery,
      { slug: params.kommun, planId: params.planId, ...deps, locale: context.locale() },
      location,
    ),
}).lazy(() => import('./measures-page.tsx').then((page) => page.lazyRoute));
