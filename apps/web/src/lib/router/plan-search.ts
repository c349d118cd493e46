import type { CivilDate } from '@lagesbild/domain/calendar';
import { dateIn, type RawSearch } from './search-values.ts';

/** The dates every page of a plan carries in its address: the state at `datum` beside the state at `jamfor`. */
export type PlanSearch = { datum?: CivilDate | undefined; jamfor?: CivilDate | undefined };

/** Reads the dates; `jamfor` must be earlier than `datum`, otherwise there is nothing to compare. */
export function validatePlanSearch(search: RawSearch): PlanSearch {
  const datum = dateIn(search, 'datum');
  const jamfor = dateIn(search, 'jamfor');
  const isComparable = jamfor !== undefined && (datum === undefined || jamfor < datum);
  return { datum, jamfor: isComparable ? jamfor : undefined };
}

/** The dates as variables of the page's operation; null lets the server take the latest follow-ups. */
export function planDates(search: PlanSearch): {
  at: CivilDate | null;
  compareWith: CivilDate | null;
} {
  return { at: search.datum ?? null, compareWith: search.jamfor ?? null };
}
