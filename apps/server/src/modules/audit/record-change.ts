import type { Tx } from '@lagesbild/db/client';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { type ChangeRecord, type ChangeRow, insertChange } from './change-repository.ts';
import { insertAuditEvent } from './record-repository.ts';

/** Writes history and audit link; called in the same transaction as the change itself, so that none stands alone. */
export async function recordChange(
  tx: Tx,
  scope: MunicipalityScope,
  record: ChangeRecord,
): Promise<ChangeRow> {
  const row = await insertChange(tx, scope, record);
  await insertAuditEvent(tx, scope, {
    action: actionOf(record),
    entityType: record.entityType,
    entityId: record.entityId,
    written: { before: record.before, after: record.after, version: record.entityVersion },
  });
  return row;
}

function actionOf({ before, after }: ChangeRecord): string {
  if (before === null) return 'create';
  return after === null ? 'withdraw' : 'update';
}
