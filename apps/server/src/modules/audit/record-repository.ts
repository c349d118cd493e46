import { createHash } from 'node:crypto';
import type { Tx } from '@lagesbild/db/client';
import { auditEvent } from '@lagesbild/db/schema';
import { desc, eq, sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';

export type AuditRecord = {
  action: string;
  entityType: string;
  entityId: string | null;
  written?: object;
};

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What a link of the chain is the hash of; `verifyAuditChain` computes the same. */
export const auditHash = (link: {
  municipalityId: string;
  sequence: number;
  action: string;
  actorUserId: string | null;
  entityType: string;
  entityId: string | null;
  digest: string;
  recordedAt: string;
  previousHash: string;
}): string =>
  sha256(
    JSON.stringify([
      link.municipalityId,
      link.sequence,
      link.action,
      link.actorUserId,
      link.entityType,
      link.entityId,
      link.digest,
      new Date(link.recordedAt).toISOString(),
      link.previousHash,
    ]),
  );

/** Appends one link to the municipality's chain; writers take turns until the transaction ends. */
export async function insertAuditEvent(
  tx: Tx,
  scope: MunicipalityScope,
  record: AuditRecord,
): Promise<void> {
  const municipalityId = scope.municipality.id;
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('audit ' || ${municipalityId}, 0))`,
  );
  const [last] = await tx
    .select({ sequence: auditEvent.sequence, hash: auditEvent.hash })
    .from(auditEvent)
    .where(eq(auditEvent.municipalityId, municipalityId))
    .orderBy(desc(auditEvent.sequence))
    .limit(1);
  const link = {
    municipalityId,
    sequence: (last?.sequence ?? 0) + 1,
    action: record.action,
    actorUserId: scope.viewer.userId,
    entityType: record.entityType,
    entityId: record.entityId,
    digest: record.written ? sha256(JSON.stringify(record.written)) : '',
    requestId: scope.requestId,
    recordedAt: new Date().toISOString(),
    previousHash: last?.hash ?? '',
  };
  await tx.insert(auditEvent).values({ ...link, hash: auditHash(link) });
}

export async function findAuditChain(tx: Tx, municipalityId: string) {
  return tx
    .select()
    .from(auditEvent)
    .where(eq(auditEvent.municipalityId, municipalityId))
    .orderBy(auditEvent.sequence);
}
