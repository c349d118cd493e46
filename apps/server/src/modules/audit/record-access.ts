import { mustLogReads } from '@lagesbild/domain/access';
import { notFound } from '../../platform/errors.ts';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { insertAuditEvents } from './record-repository.ts';

/** Logs a read by those whose every read is logged (domain.md §4). When it can't be written, the read is refused. */
export async function recordRead(
  scope: MunicipalityScope,
  entityType: string,
  entityId: string,
): Promise<void> {
  if (!mustLogReads(scope.viewer)) return;
  await scope.note((tx) =>
    insertAuditEvents(tx, scope, [{ action: 'read', entityType, entityId }]),
  );
}

/** Logs an access or a change that a policy denied. */
export async function recordRefusal(
  scope: MunicipalityScope,
  entityType: string,
  entityId: string,
): Promise<void> {
  await scope.note((tx) =>
    insertAuditEvents(tx, scope, [{ action: 'refused', entityType, entityId }]),
  );
}

/** Logs the refusal and answers exactly as if the object did not exist. */
export async function refuse(
  scope: MunicipalityScope,
  entityType: string,
  entityId: string,
): Promise<never> {
  await recordRefusal(scope, entityType, entityId);
  throw notFound();
}
