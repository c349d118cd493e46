import { createHash } from 'node:crypto';
import type { Tx } from '@lagesbild/db/client';
import { auditEvent } from '@lagesbild/db/schema';
import { desc, eq, sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { chunksOf } from './chunks-repository.ts';

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

/** Appends links to the municipality's chain; writers take turns until the transaction ends. */
export async function insertAuditEvents(
  tx: Tx,
  scope: MunicipalityScope,
  records: readonly AuditRecord[],
): Promise<void> {
  if (records.length === 0) return;
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
  let [sequence, previousHash] = [last?.sequence ?? 0, last?.hash ?? ''];
  const links = records.map((record) => {
    sequence += 1;
    const link = linkOf(scope, record, { sequence, previousHash });
    previousHash = link.hash;
    return link;
  });
  for (const some of chunksOf(links)) await tx.insert(auditEvent).values(some);
}

function linkOf(
  scope: MunicipalityScope,
  record: AuditRecord,
  place: { sequence: number; previousHash: string },
) {
  const link = {
    municipalityId: scope.municipality.id,
    ...place,
    action: record.action,
    actorUserId: scope.viewer.userId,
    entityType: record.entityType,
    entityId: record.entityId,
    digest: record.written ? sha256(JSON.stringify(record.written)) : '',
    requestId: scope.requestId,
    recordedAt: new Date().toISOString(),
  };
  return { ...link, hash: auditHash(link) };
}

export async function findAuditChain(tx: Tx, municipalityId: string) {
  return tx
    .select()
    .from(auditEvent)
    .where(eq(auditEvent.municipalityId, municipalityId))
    .orderBy(auditEvent.sequence);
}
