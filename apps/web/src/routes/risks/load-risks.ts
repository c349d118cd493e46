import { graphql } from '../../generated/gql/gql.ts';
import { loadOperation } from '../../lib/router/load-operation.ts';
import type { RouterContext } from '../../lib/router/router-context.ts';

export const riskListQuery = graphql(`
  query RiskList($slug: String!, $planId: ID!, $at: Date, $compareWith: Date) {
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
        ...RisksPage_plan
      }
    }
  }
`);

type Variables = {
  slug: string;
  planId: string;
  at: string | null;
  compareWith: string | null;
};

/** The page's operation: it has every step, so that stepping asks for nothing. */
export function loadRisks(
  context: RouterContext,
  variables: Variables,
  location: { href: string },
) {
  return loadOperation(context, riskListQuery, variables, location);
}
