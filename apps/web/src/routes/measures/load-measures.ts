import { graphql } from '../../generated/gql/gql.ts';
import { operationLoader } from '../../lib/router/load-operation.ts';

const measureListQuery = graphql(`
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
        ...ClosedParts_plan
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

export const loadMeasures = operationLoader(measureListQuery);
