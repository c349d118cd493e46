import { graphql } from '../../generated/gql/gql.ts';
import { operationLoader } from '../../lib/router/load-operation.ts';

const planSettingsQuery = graphql(`
  query PlanSettings(
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
        ...PlanFoot_plan
        ...SettingsPage_plan
      }
    }
  }
`);

export const loadSettings = operationLoader(planSettingsQuery);
