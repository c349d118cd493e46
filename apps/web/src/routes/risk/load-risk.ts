import { graphql } from '../../generated/gql/gql.ts';
import { loadOperation } from '../../lib/router/load-operation.ts';
import type { RouterContext } from '../../lib/router/router-context.ts';

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
          canEdit
        }
        picture(at: $at, compareWith: $compareWith) {
          at
          compareWith
        }
        ...PlanShell_plan
        ...PlanFoot_plan
        risk(id: $riskId) {
          id
          code
          title
          version
          abilities {
            canEdit
          }
          states {
            effectiveOn
            isOpen
          }
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

type Place = {
  slug: string;
  planId: string;
  riskId: string;
  at: string | null;
  compareWith: string | null;
};

/** The page's operation. */
export function loadRisk(context: RouterContext, place: Place, location: { href: string }) {
  const variables = { ...place, locale: context.locale() };
  return loadOperation(context, riskPageQuery, variables, location);
}
