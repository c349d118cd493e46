import { graphql } from '../../generated/gql/gql.ts';
import { loadOperation } from '../../lib/router/load-operation.ts';
import type { RouterContext } from '../../lib/router/router-context.ts';

export const roundsQuery = graphql(`
  query PlanRounds($slug: String!, $planId: ID!, $at: Date, $compareWith: Date) {
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
        ...RoundsPage_plan
      }
    }
  }
`);

export const roundQuery = graphql(`
  query PlanRound(
    $slug: String!
    $planId: ID!
    $followUpId: ID!
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
        ...RoundPage_plan
      }
    }
  }
`);

type Place = { slug: string; planId: string; at: string | null; compareWith: string | null };

/** The plan's follow-ups. */
export function loadRounds(context: RouterContext, place: Place, location: { href: string }) {
  return loadOperation(context, roundsQuery, place, location);
}

/** One follow-up, with what is left in it. */
export function loadRound(
  context: RouterContext,
  place: Place & { followUpId: string },
  location: { href: string },
) {
  return loadOperation(context, roundQuery, { ...place, locale: context.locale() }, location);
}
