import { sql } from 'drizzle-orm';
import type pg from 'pg';
import { database, type Tx } from './client.ts';

/** Whose transaction it is. Without a municipality only the own memberships can be seen. */
export type Scope = { municipalityId: string | null; userId: string | null };

export type OpenTransaction = { tx: Tx; commit(): Promise<void>; rollback(): Promise<void> };

/**
 * Opens a transaction for a viewer: the only way to the domain's tables. The scope is set locally, so it ends with the
 * transaction and a pooled connection carries nothing over; row-level security does the rest.
 * A read takes one snapshot (repeatable read), so that all parts of a page agree.
 */
export async function openForViewer(
  pool: pg.Pool,
  scope: Scope,
  mode: 'read' | 'write',
): Promise<OpenTransaction> {
  const client = await pool.connect();
  const tx = database(inTurn(client));
  let isOpen = true;
  const end = async (statement: 'commit' | 'rollback') => {
    if (!isOpen) return;
    isOpen = false;
    try {
      await client.query(statement);
      client.release();
    } catch (error) {
      client.release(true);
      if (statement === 'commit') throw error;
    }
  };
  try {
    await client.query(
      mode === 'read' ? 'begin isolation level repeatable read read only' : 'begin',
    );
    await tx.execute(sql`select set_config('lagesbild.municipality_id', ${scope.municipalityId ?? ''}, true),
      set_config('lagesbild.user_id', ${scope.userId ?? ''}, true)`);
  } catch (error) {
    await end('rollback');
    throw error;
  }
  return { tx, commit: () => end('commit'), rollback: () => end('rollback') };
}

/** One connection answers one question at a time: what is asked meanwhile waits its turn. */
function inTurn(client: pg.PoolClient): pg.PoolClient {
  let last: Promise<unknown> = Promise.resolve();
  const query = (...args: Parameters<pg.PoolClient['query']>) => {
    const answer = last.then(() => client.query(...args));
    last = answer.catch(() => undefined);
    return answer;
  };
  return Object.create(client, { query: { value: query } });
}

/** Narrows an open transaction from the person's own memberships to one municipality; lasts as long as it does. */
export async function narrowToMunicipality(tx: Tx, municipalityId: string): Promise<void> {
  await tx.execute(sql`select set_config('lagesbild.municipality_id', ${municipalityId}, true)`);
}

/** Runs `work` in a viewer's transaction: committed when it returns, rolled back when it throws. */
export async function inViewerTransaction<T>(
  pool: pg.Pool,
  scope: Scope,
  mode: 'read' | 'write',
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const transaction = await openForViewer(pool, scope, mode);
  try {
    const result = await work(transaction.tx);
    await transaction.commit();
    return result;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}
