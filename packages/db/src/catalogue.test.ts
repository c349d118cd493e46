import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from './testing/index.ts';

let db: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  db = await createTestDatabase();
  client = new pg.Client(db.ownerUrl);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await db.drop();
});

/** Keys that need not be led by the municipality, with the reason. */
const exempt = new Map([
  ['municipality_slug_unique', 'an address names a municipality before it is known which one'],
]);

test('the municipality leads every primary, unique and foreign key of the domain, so that it can be distributed', async () => {
  const { rows } = await client.query<{ name: string; table: string; first: string }>(`
    select c.conname as name, c.conrelid::regclass::text as table,
      (select attname from pg_attribute where attrelid = c.conrelid and attnum = c.conkey[1]) as first
    from pg_constraint c join pg_namespace n on n.oid = c.connamespace
    where n.nspname = 'public' and c.contype in ('p', 'u', 'f', 'x')`);
  expect(rows.length).toBeGreaterThan(80);
  const wrong = rows.filter((row) => row.first !== 'municipality_id' && !exempt.has(row.name));
  expect(wrong).toEqual([]);
});

test('foreign keys stay inside the municipality: the key they point to is led by it too', async () => {
  const { rows } = await client.query<{ name: string; first: string }>(`
    select c.conname as name,
      (select attname from pg_attribute where attrelid = c.confrelid and attnum = c.confkey[1]) as first
    from pg_constraint c join pg_namespace n on n.oid = c.connamespace
    where n.nspname = 'public' and c.contype = 'f'`);
  expect(rows.filter((row) => row.first !== 'municipality_id')).toEqual([]);
});

test('row-level security is enabled and forced on every domain table, with a policy on the municipality', async () => {
  const { rows } = await client.query<{ table: string; is_safe: boolean }>(`
    select c.relname as table, c.relrowsecurity and c.relforcerowsecurity and exists (
      select from pg_policy p where p.polrelid = c.oid and p.polname = 'own_municipality' and p.polwithcheck is not null
    ) as is_safe
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p')`);
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((row) => !row.is_safe)).toEqual([]);
});

test('the domain’s role reaches no sign-in table and the identity role no domain table', async () => {
  const { rows } = await client.query(`
    select grantee, table_schema, count(*)::int as n from information_schema.role_table_grants
    where grantee in ('lagesbild_domain', 'lagesbild_identity', 'lagesbild_app', 'PUBLIC')
      and table_schema in ('public', 'auth') group by 1, 2 order by 1`);
  expect(rows.map((row) => [row.grantee, row.table_schema])).toEqual([
    ['lagesbild_domain', 'public'],
    ['lagesbild_identity', 'auth'],
  ]);
});

test('history and the audit chain can be added to but not changed by the app', async () => {
  const { rows } = await client.query<{ table: string; privileges: string }>(`
    select table_name as table, string_agg(privilege_type, ' ' order by privilege_type) as privileges
    from information_schema.role_table_grants
    where grantee = 'lagesbild_domain' and table_name in ('change', 'audit_event', 'assessment', 'risk_scale_version')
    group by 1`);
  expect(rows).toHaveLength(4);
  for (const row of rows) expect(row.privileges).toBe('INSERT SELECT');
});

test('two versions of a unit cannot be valid at once', async () => {
  const id = '01900000-0000-7000-8000-000000000001';
  await client.query(
    `insert into municipality (municipality_id, slug, name, data_kind) values ($1, 'prov', 'Prov', 'live')`,
    [id],
  );
  await client.query(`insert into org_unit (municipality_id, id, kind) values ($1, $1, 'board')`, [
    id,
  ]);
  const version = (from: string, to: string | null) =>
    client.query(
      `insert into org_unit_version (municipality_id, org_unit_id, valid_from, valid_to, name) values ($1, $1, $2, $3, 'Nämnd')`,
      [id, from, to],
    );
  await version('2020-01-01', '2024-01-01');
  await version('2024-01-01', null);
  await expect(version('2023-12-31', '2024-01-02')).rejects.toThrow(/org_unit_version_no_overlap/);
});
