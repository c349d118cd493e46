import { badRequest, notFound } from '../../../platform/errors.ts';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { type ChangeRow, findChangePage } from '../../audit/index.ts';
import { isId } from '../is-id.ts';
import type { PlanRow } from '../plan-repository.ts';
import { logPlanRead } from './log-plan-read.ts';
import { findSubjectIds } from './subject-repository.ts';

/** Longest page; quality.md, Security. */
const longestPage = 100;

export type HistoryPage = {
  /** An object of the plan, told with all that belongs to it, or the plan itself; null: everything. */
  of?: string | null;
  first: number;
  /** Id of the last change of the page before. */
  before?: string | null;
};

/**
 * Who changed what in a plan, newest first; three statements for any length. Those who see the plan see its history.
 * @throws NOT_FOUND for an object that the plan does not have, BAD_REQUEST for a page that cannot be
 */
export async function listHistory(
  scope: MunicipalityScope,
  plan: PlanRow,
  { of = null, first, before = null }: HistoryPage,
): Promise<ChangeRow[]> {
  if (first < 1 || first > longestPage || (before !== null && !isId(before))) throw badRequest();
  await logPlanRead(scope, plan.id);
  const subjectIds = of === null ? null : await subjectsOf(scope, plan, of);
  return findChangePage(scope, { planId: plan.id, subjectIds, first, before });
}

async function subjectsOf(scope: MunicipalityScope, plan: PlanRow, id: string): Promise<string[]> {
  if (id === plan.id) return [id];
  const ids = isId(id) ? await findSubjectIds(scope, plan.id, id) : [];
  if (!ids.includes(id)) throw notFound();
  return ids;
}
