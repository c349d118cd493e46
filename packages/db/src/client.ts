import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';

/** Which grants a connection works under: the domain's tables or the sign-in tables, never both (ADR 0005). */
export type DatabaseRole = 'lagesbild_domain' | 'lagesbild_identity';

export type PoolOptions = {
  connectionString: string;
  role: DatabaseRole;
  max?: number;
  /** Called for errors on idle and on checked-out connections, so that a cut connection never ends the process. */
  onError: (error: Error) => void;
};

/**
 * A pool whose connections work under one group role.
 * Limits (quality.md, Reliability): connect 3 s, statement 15 s, lock 3 s, idle in transaction 15 s.
 */
export function createPool({ connectionString, role, max = 10, onError }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: 3_000,
    options: `-c role=${role} -c statement_timeout=15000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=15000`,
  });
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}

export const database = (client: pg.Pool | pg.PoolClient) => drizzle(client);
/** A Drizzle handle inside a transaction; the only thing a repository gets. */
export type Tx = ReturnType<typeof database>;
