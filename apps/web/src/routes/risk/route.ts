import { createRoute } from '@tanstack/react-router';
import { graphql } from '../../generated/gql/gql.ts';
import { loadOperation } from '../../lib/router/load-operation.ts';
import { planDates } from '../../lib/router/plan-search.ts';
import { planRoute } from '../plan/route.ts';

export const riskPageQuery = graphql(`
  query RiskPage(
    $slug: String!
    $planId: ID!
    $riskId: ID!
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
      slug
      dataKind
      ...MunicipalityShell_municipality
      plan(id: $planId) {
        id
        title
        startsOn
        endsBefore
        followUps {
          id
          label
          kind
          effectiveOn
        }
        abilities {
          canAssessRisks
        }
        picture(at: $at, compareWith: $compareWith) {
          at
          compareWith
        }
        ...PlanShell_plan
        ...PlanFoot_plan
        risk(id: $riskId) {
          id
          ...RiskCrumb_risk
          ...RiskHead_risk
          ...RiskAssessments_risk
          ...RiskMeasures_risk
          ...RiskIndicators_risk
        }
      }
    }
  }
`);

/** `…/risker/$riskId`: one risk, its assessments over time, what is done about it and how it is measured. */
export const riskRoute = createRoute({
  getParentRoute: () => planRoute,
  path: 'risker/$riskId',
  loaderDeps: ({ search }) => planDates(search),
  loader: ({ context, params, deps, location }) =>
    loadOperation(
      context,
      riskPageQuery,
      {
        slug: params.kommun,
        planId: params.planId,
        riskId: params.riskId,
        ...deps,
        locale: context.locale(),
      },
      location,
    ),
}).lazy(() => import('./risk-page.tsx').then((page) => page.lazyRoute));
