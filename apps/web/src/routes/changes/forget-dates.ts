import type { SearchMiddleware } from '@tanstack/react-router';
import type { PlanSearch } from '../../lib/router/plan-search.ts';

type Search = PlanSearch & { fran?: unknown; till?: unknown };

/**
 * Choosing another period above the page is choosing other days on it: days of the page's own, which would hide the
 * choice, are left behind.
 */
export const forgetDatesOnNewPeriod: SearchMiddleware<Search> = ({ search, next }) => {
  const result = next(search);
  const isNewPeriod = result.datum !== search.datum || result.jamfor !== search.jamfor;
  const areDatesKept = result.fran === search.fran && result.till === search.till;
  if (!isNewPeriod || !areDatesKept) return result;
  const { fran: _fran, till: _till, ...rest } = result;
  return rest;
};
