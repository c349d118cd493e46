import type { CivilDate } from '@lagesbild/domain/calendar';
import { graphql } from '../../generated/gql/gql.ts';
import { loadOperation } from '../../lib/router/load-operation.ts';
import type { RouterContext } from '../../lib/router/router-context.ts';

export const sightlinePageQuery = graphql(`
  query SightlinePage($slug: String!, $planId: ID!, $at: Date, $compareWith: Date) {
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
        ...Sightline_plan
      }
    }
  }
`);

type Variables = {
  slug: string;
  planId: string;
  at: CivilDate | null;
  compareWith: CivilDate | null;
};

/** The whole of it at once: choosing another part asks for nothing. */
export function loadSightline(
  context: RouterContext,
  variables: Variables,
  location: { href: string },
) {
  return loadOperation(context, sightlinePageQuery, variables, location);
}
