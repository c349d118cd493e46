import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrateDatabase, SchemaTooNewError } from './migrate.ts';
import { createTestDatabase, type TestDatabase, temporaryDirectory } from './testing/index.ts';

const migrations = fileURLToPath(new URL('../migrations', import.meta.url));
const journalOf = async (folder: string) =>
  JSON.parse(await readFile(`${folder}/meta/_journal.json`, 'utf8'));
let db: TestDatabase;

beforeEach(async () => {
  db = await createTestDatabase({ empty: true });
});
afterEach(() => db.drop());

async function ask(statement: string) {
  return askAs(null, statement);
}

async function askAs(role: string | null, statement: string) {
  const client = new pg.Client(db.ownerUrl);
  await client.connect();
  try {
    if (role) await client.query(`set role ${role}`);
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

test('ten processes that migrate at once run each migration once', async () => {
  const script = fileURLToPath(new URL('./testing/migrate-once.ts', import.meta.url));
  const codes = await Promise.all(
    Array.from({ length: 10 }, async () => {
      const child = fork(script, [db.ownerUrl], { stdio: 'ignore' });
      const [code] = await once(child, 'exit');
      return code;
    }),
  );
  expect(codes).toEqual(Array.from({ length: 10 }, () => 0));
  const journal = await journalOf(migrations);
  const [row] = await ask('select count(*)::int as n from drizzle.__drizzle_migrations');
  expect(row.n).toBe(journal.entries.length);
});

test('a second run has nothing to do', async () => {
  expect((await migrateDatabase(db.ownerUrl)).applied).toBeGreaterThan(0);
  expect(await migrateDatabase(db.ownerUrl)).toEqual({ applied: 0 });
});

test('a database that a newer program wrote is left alone, with one clear sentence', async () => {
  await migrateDatabase(db.ownerUrl);
  const newer = Date.now() + 1_000_000_000;
  await ask(
    `insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', ${newer})`,
  );
  await expect(migrateDatabase(db.ownerUrl)).rejects.toThrow(SchemaTooNewError);
  await expect(migrateDatabase(db.ownerUrl)).rejects.toThrow(/nyare version/);
});

test('data that were there before a migration are there after it, and out of other municipalities’ sight', async () => {
  const folder = await temporaryDirectory();
  try {
    await cp(migrations, folder.path, { recursive: true });
    const journal = await journalOf(migrations);
    const first = { ...journal, entries: journal.entries.slice(0, 1) };
    await writeFile(`${folder.path}/meta/_journal.json`, JSON.stringify(first));
    await migrateDatabase(db.ownerUrl, { migrationsFolder: folder.path });
    const id = '01900000-0000-7000-8000-000000000001';
    await ask(
      `insert into municipality (municipality_id, slug, name, data_kind) values ('${id}', 'prov', 'Prov', 'live')`,
    );
    await migrateDatabase(db.ownerUrl);
    expect(await ask('select slug from municipality')).toEqual([{ slug: 'prov' }]);
    expect(await askAs('lagesbild_domain', 'select slug from municipality')).toEqual([]);
  } finally {
    await rm(folder.path, { recursive: true, force: true });
  }
});
