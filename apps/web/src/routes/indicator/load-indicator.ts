import { graphql } from '../../generated/gql/gql.ts';
import { operationLoader } from '../../lib/router/load-operation.ts';

const indicatorPageQuery = graphql(`
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

export const loadIndicator = operationLoader(indicatorPageQuery);
