import { civilDateOrNull } from '../../../platform/civil-date-argument.ts';
import { notFound } from '../../../platform/errors.ts';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { logPlanRead } from '../history/log-plan-read.ts';
import { isId } from '../is-id.ts';
import { findMeasureRow, type MeasureRow } from '../measure-repository.ts';
import type { PlanRow } from '../plan-repository.ts';

/**
 * A measure of the plan as it stood on a day, today unless another is asked for; also one that is closed.
 * @throws NOT_FOUND for a measure that the plan does not have, BAD_REQUEST when `at` is no civil date
 */
export async function findMeasure(
  scope: MunicipalityScope,
  plan: PlanRow,
  { id, at }: { id: string; at?: string | null },
): Promise<MeasureRow> {
  const day = civilDateOrNull(at) ?? scope.today;
  const row = isId(id) ? await findMeasureRow(scope, id, day) : undefined;
  if (row?.planId !== plan.id) throw notFound();
  await logPlanRead(scope, plan.id);
  return row;
}
