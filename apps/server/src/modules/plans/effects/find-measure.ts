import { notFound } from '../../../platform/errors.ts';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { isId } from '../is-id.ts';
import { findMeasureRow, type MeasureRow } from '../measure-repository.ts';
import { openPicture } from '../open-picture.ts';
import type { PlanRow } from '../plan-repository.ts';

/**
 * A measure of the plan as it stood on a day, that of the plan's picture unless another is asked for, so that a page and
 * the list it was opened from agree; also one that is closed.
 * @throws NOT_FOUND for a measure that the plan does not have, BAD_REQUEST when `at` is no civil date
 */
export async function findMeasure(
  scope: MunicipalityScope,
  plan: PlanRow,
  { id, at }: { id: string; at?: string | null },
): Promise<MeasureRow> {
  const { at: day } = await openPicture(scope, plan, { at });
  const row = isId(id) ? await findMeasureRow(scope, id, day) : undefined;
  if (row?.planId !== plan.id) throw notFound();
  return row;
}
