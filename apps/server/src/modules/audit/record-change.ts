import type { Tx } from '@lagesbild/db/client';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { type ChangeRecord, insertAuditEvent, insertChange } from './record-repository.ts';

/** Writes history and audit link; called in the same transaction as the change itself, so that none stands alone. */
export async function recordChange(
  tx: Tx,
  scope: MunicipalityScope,
  record: ChangeRecord,
): Promise<void> {
  await insertChange(tx, scope, record);
  await insertAuditEvent(tx, scope, {
    action: record.before ? 'update' : 'create',
    entityType: record.entityType,
    entityId: record.entityId,
    written: { before: record.before, after: record.after, version: record.entityVersion },
  });
}
