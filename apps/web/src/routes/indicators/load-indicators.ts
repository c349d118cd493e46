import { graphql } from '../../generated/gql/gql.ts';
import { operationLoader } from '../../lib/router/load-operation.ts';

const indicatorListQuery = graphql(`
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

export const loadIndicators = operationLoader(indicatorListQuery);
