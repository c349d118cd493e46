import { todayInStockholm } from '@lagesbild/domain/calendar';
import { graphql } from '../../generated/gql/gql.ts';
import { loadOperation } from '../../lib/router/load-operation.ts';
import type { RouterContext } from '../../lib/router/router-context.ts';

export const riskScaleQuery = graphql(`
  query PlanRiskScale(
    $slug: String!
    $planId: ID!
    $at: Date
    $compareWith: Date
    $today: Date!
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
        ...ScalePage_plan
      }
    }
  }
`);

type Place = { slug: string; planId: string; at: string | null; compareWith: string | null };

/** The page's operation. The risks are placed as they stand today, whatever period is in view. */
export function loadScale(context: RouterContext, place: Place, location: { href: string }) {
  const today = todayInStockholm(new Date());
  const variables = { ...place, today, locale: context.locale() };
  return loadOperation(context, riskScaleQuery, variables, location);
}
