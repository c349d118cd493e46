import { createRoute } from '@tanstack/react-router';
import { graphql } from '../../generated/gql/gql.ts';
import { loadOperation } from '../../lib/router/load-operation.ts';
import { planDates } from '../../lib/router/plan-search.ts';
import { planRoute } from '../plan/route.ts';

export const planPictureQuery = graphql(`
  query PlanPicture(
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
        counts {
          risks
          measures
          goals
          indicators
          recommendations
        }
        ...PlanShell_plan
        ...PictureHead_plan
        ...PictureSummary_plan
        ...RiskPositions_plan
        ...MeasuresSection_plan
        ...IndicatorsSection_plan
        ...GoalsSection_plan
        ...RecommendationsSection_plan
        ...PlanFoot_plan
      }
    }
  }
`);

/** `/$kommun/plan/$planId`: Lägesbild, what has changed and where the plan stands. */
export const pictureRoute = createRoute({
  getParentRoute: () => planRoute,
  path: '/',
  loaderDeps: ({ search }) => planDates(search),
  loader: ({ context, params, deps, location }) =>
    loadOperation(
      context,
      planPictureQuery,
      { slug: params.kommun, planId: params.planId, ...deps, locale: context.locale() },
      location,
    ),
}).lazy(() => import('./picture-page.tsx').then((page) => page.lazyRoute));
