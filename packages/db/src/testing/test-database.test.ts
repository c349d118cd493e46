import pg from 'pg';
import { expect, test } from 'vitest';
import { createTestDatabase } from './test-database.ts';

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

test('a test database is migrated, its own, and open to the app under its two group roles only', async () => {
  const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  await ask(one.ownerUrl, 'create table only_here (id int)');
  const tables = `select count(*)::int as n from pg_tables where schemaname in ('public', 'auth')`;
  const [mine] = (await ask(one.ownerUrl, tables)) as { n: number }[];
  const [theirs] = (await ask(other.ownerUrl, tables)) as { n: number }[];

  expect(theirs?.n).toBeGreaterThan(10);
  expect(mine?.n).toBe((theirs?.n ?? 0) + 1);
  await expect(ask(one.appUrl, 'select * from only_here')).rejects.toThrow(/permission denied/);
  await expect(ask(one.appUrl, 'set role lagesbild_domain')).resolves.toEqual([]);
  await Promise.all([one.drop(), other.drop()]);
  await expect(ask(one.ownerUrl, 'select 1')).rejects.toThrow(/does not exist/);
});

test('an empty test database has no schema at all', async () => {
  const database = await createTestDatabase({ empty: true });
  const tables = await ask(
    database.ownerUrl,
    `select tablename from pg_tables where schemaname = 'public'`,
  );
  expect(tables).toEqual([]);
  await database.drop();
});
