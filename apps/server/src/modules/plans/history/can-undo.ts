import { canEditPlan } from '@lagesbild/domain/access';
import { loaderOf } from '../../../platform/loaders.ts';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { type ChangeRow, findLatestChangeIds } from '../../audit/index.ts';
import { findPlanUnits } from './plan-unit-repository.ts';

/**
 * Whether the viewer may take a change back: nothing newer has been written on the object, and they edit its plan. What
 * was taken back is not taken back again. Two statements for any number of changes that ask at once.
 */
export async function canUndo(scope: MunicipalityScope, row: ChangeRow): Promise<boolean> {
  if (row.planId === null || row.after === null) return false;
  const unitId = await loaderOf(scope, findPlanUnits).load(row.planId);
  if (!unitId || !canEditPlan(scope.viewer, unitId)) return false;
  return (await loaderOf(scope, findLatestChangeIds).load(row.subjectId)) === row.id;
}
