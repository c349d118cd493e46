import type { Tx } from '@lagesbild/db/client';
import { auditHash, findAuditChain } from './record-repository.ts';

/** The first sequence number whose link does not hold, or null when the whole chain does. */
export async function verifyAuditChain(tx: Tx, municipalityId: string): Promise<number | null> {
  let previousHash = '';
  let expected = 1;
  for (const link of await findAuditChain(tx, municipalityId)) {
    const holds =
      link.sequence === expected &&
      link.previousHash === previousHash &&
      link.hash === auditHash(link);
    if (!holds) return expected;
    previousHash = link.hash;
    expected += 1;
  }
  return null;
}
