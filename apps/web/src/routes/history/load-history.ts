import type { CivilDate } from '@lagesbild/domain/calendar';
import { graphql } from '../../generated/gql/gql.ts';
import { loadOperation } from '../../lib/router/load-operation.ts';
import type { RouterContext } from '../../lib/router/router-context.ts';
import { idIn, type RawSearch } from '../../lib/router/search-values.ts';

export const historyPageQuery = graphql(`
  query HistoryPage(
    $slug: String!
    $planId: ID!
    $at: Date
    $compareWith: Date
    $of: ID
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
        ...PlanShell_plan
        ...PartHead_plan
        ...PlanFoot_plan
        ...NewestChanges_plan
      }
    }
  }
`);

type Place = { slug: string; planId: string };
type Dates = { at: CivilDate | null; compareWith: CivilDate | null };

/** The newest changes of the plan, or of the object that the address names. */
export function loadHistory(
  context: RouterContext,
  place: Place,
  { at, compareWith, ...search }: Dates & RawSearch,
  location: { href: string },
) {
  const variables = {
    ...place,
    at,
    compareWith,
    of: idIn(search, 'av') ?? null,
    locale: context.locale(),
  };
  return loadOperation(context, historyPageQuery, variables, location);
}
