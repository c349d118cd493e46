import { graphql } from '../../generated/gql/gql.ts';
import { operationLoader } from '../../lib/router/load-operation.ts';

const planChoiceQuery = graphql(`
  query PlanChoice($slug: String!) {
    me {
      id
      email
      ...UserMenu_me
    }
    municipality(slug: $slug) {
      id
      slug
      name
      dataKind
      source
      note
      roles
      ...PlanList_municipality
      ...NewPlan_municipality
    }
  }
`);

export const loadPlanChoice = operationLoader(planChoiceQuery);
