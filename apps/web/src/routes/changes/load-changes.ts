import type { CivilDate } from '@lagesbild/domain/calendar';
import { readChangeDates } from '../../features/plans/changes/change-dates.ts';
import { graphql } from '../../generated/gql/gql.ts';
import { loadOperation } from '../../lib/router/load-operation.ts';
import type { RouterContext } from '../../lib/router/router-context.ts';
import type { RawSearch } from '../../lib/router/search-values.ts';
import { readChangesSearch } from './changes-search.ts';
import { loadDatesInView } from './load-dates-in-view.ts';

export const changesPageQuery = graphql(`
  query ChangesPage(
    $slug: String!
    $planId: ID!
    $at: Date
    $compareWith: Date
    $from: Date!
    $to: Date!
    $within: ID
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
        ...PlanChanges_plan
        ...SignalChanges_plan
      }
    }
  }
`);

type Place = { slug: string; planId: string };
type Dates = { at: CivilDate | null; compareWith: CivilDate | null };

/** The page's operation for the days in the address, and what is wrong with those days. */
export async function loadChanges(
  context: RouterContext,
  place: Place,
  { at, compareWith, ...search }: Dates & RawSearch,
  location: { href: string },
) {
  const { fran, till, inom } = readChangesSearch(search);
  const shell = { ...place, at, compareWith };
  const inView = await loadDatesInView(context, shell, location);
  const read = readChangeDates({ fran, till }, inView);
  const loaded = await loadOperation(
    context,
    changesPageQuery,
    { ...shell, ...read.dates, within: inom ?? null, locale: context.locale() },
    location,
  );
  return { loaded, inView, ...read };
}
