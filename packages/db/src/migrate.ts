import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';

const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url));
/** Any fixed number will do: it names this lock among the database's advisory locks. */
const lockKey = 7_403_114;

/** The database was written by a newer version of the program, which this one must not touch. */
export class SchemaTooNewError extends Error {
  override name = 'SchemaTooNewError';
  constructor() {
    super(
      'Databasen är skapad av en nyare version av Lägesbild än den här. Uppgradera programmet; inget har ändrats i databasen.',
    );
  }
}

type Journal = { entries: { when: number; tag: string }[] };

/**
 * Brings the schema up to date. Ten processes may call it at once: it holds a session advisory lock on a connection of
 * its own (Drizzle's migrator takes none).
 *
 * @param ownerUrl connection string of the role that owns the tables
 * @returns how many migrations were run
 * @throws SchemaTooNewError when the database knows a migration that this program does not
 */
export async function migrateDatabase(
  ownerUrl: string,
  options: { onProgress?: (step: string) => void; migrationsFolder?: string } = {},
): Promise<{ applied: number }> {
  const folder = options.migrationsFolder ?? migrationsFolder;
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    const journal: Journal = JSON.parse(readFileSync(`${folder}/meta/_journal.json`, 'utf8'));
    const newestKnown = Math.max(...journal.entries.map((entry) => entry.when));
    const done = await appliedMigrations(client);
    if (done.some((createdAt) => createdAt > newestKnown)) throw new SchemaTooNewError();
    const applied = journal.entries.length - done.length;
    if (applied > 0) {
      options.onProgress?.(`Uppdaterar databasens schema (${applied} steg)`);
      await ensureGroupRoles(client);
      await migrate(drizzle(client), { migrationsFolder: folder });
    }
    return { applied };
  } finally {
    await client.end();
  }
}

async function appliedMigrations(client: pg.Client): Promise<number[]> {
  const exists = await client.query(
    `select to_regclass('drizzle.__drizzle_migrations') is not null as known`,
  );
  if (!exists.rows[0].known) return [];
  const result = await client.query('select created_at from drizzle.__drizzle_migrations');
  return result.rows.map((row) => Number(row.created_at));
}

/** Roles belong to the whole cluster, where another database's migration may create them in the same moment. */
async function ensureGroupRoles(client: pg.Client): Promise<void> {
  for (const role of ['lagesbild_domain', 'lagesbild_identity']) {
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
    exception when duplicate_object or unique_violation then null; end $$`);
  }
}
