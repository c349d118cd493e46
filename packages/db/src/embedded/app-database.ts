import { Client } from 'pg';
import type { Credentials } from './create-cluster.ts';
import { OWNER_ROLE } from './create-cluster.ts';

export const APP_ROLE = 'lagesbild_app';
export const DATABASE = 'lagesbild';

/** Connection string of one of the two log-in roles. */
export function connectionUrl(
  role: string,
  password: string,
  port: number,
  database = DATABASE,
): string {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Makes the database and the role the app logs in as, where they are missing. The role owns nothing,
 * inherits nothing and cannot pass by row-level security; what it may do comes from the group roles that
 * the migrations create and lend it.
 */
export async function ensureAppDatabase(port: number, credentials: Credentials): Promise<void> {
  const client = new Client(connectionUrl(OWNER_ROLE, credentials.owner, port, 'postgres'));
  await client.connect();
  try {
    const found = await client.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as role,
              exists (select from pg_database where datname = $2) as database`,
      [APP_ROLE, DATABASE],
    );
    const verb = found.rows[0]?.role ? 'alter' : 'create';
    await client.query(
      `${verb} role ${APP_ROLE} login noinherit nosuperuser nobypassrls nocreatedb nocreaterole
       noreplication password ${client.escapeLiteral(credentials.app)}`,
    );
    if (!found.rows[0]?.database) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
