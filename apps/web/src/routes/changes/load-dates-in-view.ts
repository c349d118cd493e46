import type { CivilDate } from '@lagesbild/domain/calendar';
import { type ChangeDates, datesInView } from '../../features/plans/changes/change-dates.ts';
import { graphql } from '../../generated/gql/gql.ts';
import { errorKind } from '../../lib/apollo/error-kind.ts';
import { toSignIn } from '../../lib/router/load-operation.ts';
import type { RouterContext } from '../../lib/router/router-context.ts';

const datesInViewQuery = graphql(`
  query DatesInView($slug: String!, $planId: ID!, $at: Date, $compareWith: Date) {
    municipality(slug: $slug) {
      id
      slug
      plan(id: $planId) {
        id
        startsOn
        picture(at: $at, compareWith: $compareWith) {
          at
          compareWith
        }
      }
    }
  }
`);

type Place = {
  slug: string;
  planId: string;
  at: CivilDate | null;
  compareWith: CivilDate | null;
};

/**
 * The days that the plan's other pages show. They are known from the page before this one; only who comes straight here
 * without any date in the address waits for a question of its own.
 */
export async function loadDatesInView(
  { client }: RouterContext,
  place: Place,
  location: { href: string },
): Promise<ChangeDates> {
  try {
    const { data } = await client.query({ query: datesInViewQuery, variables: place });
    if (!data) throw new Error('The plan was answered without its dates');
    return datesInView(data.municipality.plan);
  } catch (error) {
    if (errorKind(error) === 'unauthenticated') throw toSignIn(location.href);
    throw error;
  }
}
