import { graphql } from '../../generated/gql/gql.ts';
import { operationLoader } from '../../lib/router/load-operation.ts';

const goalTreeQuery = graphql(`
  query GoalTree($slug: String!, $planId: ID!, $at: Date, $compareWith: Date) {
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
          goals
        }
        ...GoalTree_plan
      }
    }
  }
`);

export const loadGoals = operationLoader(goalTreeQuery);
