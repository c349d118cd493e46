import type { Tx } from '@lagesbild/db/client';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { type ChangeRecord, type ChangeRow, insertChanges } from './change-repository.ts';
import { insertAuditEvents } from './record-repository.ts';

/** Writes history and audit link; called in the same transaction as the change itself, so that none stands alone. */
export async function recordChange(
  tx: Tx,
  scope: MunicipalityScope,
  record: ChangeRecord,
): Promise<ChangeRow> {
  const [row] = await recordChanges(tx, scope, [record]);
  if (!row) throw new Error('a row of history was not written');
  return row;
}

/** The same for many changes at once: a row and a link each, in a few statements. */
export async function recordChanges(
  tx: Tx,
  scope: MunicipalityScope,
  records: readonly ChangeRecord[],
): Promise<ChangeRow[]> {
  const rows = await insertChanges(tx, scope, records);
  await insertAuditEvents(
    tx,
    scope,
    records.map((record) => ({
      action: actionOf(record),
      entityType: record.entityType,
      entityId: record.entityId,
      written: { before: record.before, after: record.after, version: record.entityVersion },
    })),
  );
  return rows;
}

function actionOf({ before, after }: ChangeRecord): string {
  if (before === null) return 'create';
  return after === null ? 'withdraw' : 'update';
}
