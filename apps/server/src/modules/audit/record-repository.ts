import { createHash } from 'node:crypto';
import type { Tx } from '@lagesbild/db/client';
import { newId } from '@lagesbild/db/ids';
import { auditEvent, change } from '@lagesbild/db/schema';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { desc, eq, sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';

export type ChangeRecord = {
  entityType: string;
  entityId: string;
  /** The object whose history it belongs to: the risk of an assessment, else the entity itself. */
  subjectId: string;
  planId: string | null;
  entityVersion: number;
  before: object | null;
  after: object | null;
  reason: string | null;
  effectiveOn: CivilDate;
};

export type AuditRecord = {
  action: string;
  entityType: string;
  entityId: string | null;
  written?: object;
};

export async function insertChange(
  tx: Tx,
  scope: MunicipalityScope,
  record: ChangeRecord,
): Promise<void> {
  await tx.insert(change).values({
    municipalityId: scope.municipality.id,
    id: newId(),
    ...record,
    actorUserId: scope.viewer.userId,
    actorName: scope.viewer.name,
  });
}

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
