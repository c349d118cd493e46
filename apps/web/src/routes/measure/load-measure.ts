import { graphql } from '../../generated/gql/gql.ts';
import { operationLoader } from '../../lib/router/load-operation.ts';

const measurePageQuery = graphql(`
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

export const loadMeasure = operationLoader(measurePageQuery);
