import { canUndo as mayUndo } from '@lagesbild/domain/access';
import { loaderOf } from '../../../platform/loaders.ts';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { type ChangeRow, findLatestChanges } from '../../audit/index.ts';
import { isFact } from './describe-change.ts';
import { findMeasureOwners, findPlansToWrite } from './who-may-write-repository.ts';

/**
 * Whether the viewer may take a change back: nothing newer has been written on the object, and they may write it. What
 * was taken back is not taken back again. At most three statements for any number of changes that ask at once.
 */
export async function canUndo(scope: MunicipalityScope, row: ChangeRow): Promise<boolean> {
  return canBeUndone(row) && (await mayWrite(scope, row)) && isNewest(scope, row);
}

/** A follow-up is never removed, and the first state of a risk belongs to the making of it. */
function canBeUndone({ entityType, entityVersion, before, after }: ChangeRow): boolean {
  if (entityType === 'follow_up' && before === null) return false;
  return after !== null && !(entityType === 'risk_state' && entityVersion === 1);
}

async function mayWrite(scope: MunicipalityScope, row: ChangeRow): Promise<boolean> {
  if (row.planId === null) return false;
  const plan = await loaderOf(scope, findPlansToWrite).load(row.planId);
  // A closed plan takes nothing but being opened again.
  if (!plan || (plan.closedOn !== null && row.entityType !== 'plan')) return false;
  const ownerUserId =
    row.entityType === 'measure_status'
      ? ((await loaderOf(scope, findMeasureOwners).load(row.subjectId)) ?? null)
      : null;
  return mayUndo(scope.viewer, row, { planUnitId: plan.orgUnitId, ownerUserId });
}

const isNewest = async (scope: MunicipalityScope, row: ChangeRow): Promise<boolean> =>
  isOfNewestWriting(row, await loaderOf(scope, findLatestChanges).load(row.subjectId));

/**
 * Whether nothing has been written on an object since a change of it. What is written in one go has one version: a risk
 * that was just made, and its first state.
 * @param latest the newest change of the same object
 */
export function isOfNewestWriting(row: ChangeRow, latest: ChangeRow | undefined): boolean {
  if (!latest || latest.id === row.id) return latest !== undefined;
  const isOfSameWriting =
    latest.entityVersion === row.entityVersion && latest.entityId !== row.entityId;
  return isOfSameWriting && !isFact(row.entityType);
}
