import { randomUUID } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { migrateDatabase } from './migrate.ts';
import {
  createTestDatabase,
  type TemporaryDirectory,
  type TestDatabase,
  temporaryDirectory,
} from './testing/index.ts';

const migrations = fileURLToPath(new URL('../migrations', import.meta.url));
const ids = {
  municipality: '01900000-0000-7000-8000-000000000001',
  unit: '01900000-0000-7000-8000-000000000002',
  scale: '01900000-0000-7000-8000-000000000003',
  version: '01900000-0000-7000-8000-000000000004',
  plan: '01900000-0000-7000-8000-000000000005',
  risk: '01900000-0000-7000-8000-000000000006',
  assessment: '01900000-0000-7000-8000-000000000007',
  measure: '01900000-0000-7000-8000-000000000008',
  indicator: '01900000-0000-7000-8000-000000000009',
} as const;

const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** The first migrations only, up to and with a tag. */
async function migrationsUntil(tag: string): Promise<string> {
  const folder: TemporaryDirectory = await temporaryDirectory();
  cleanUps.push(folder.remove);
  await cp(migrations, folder.path, { recursive: true });
  const file = `${folder.path}/meta/_journal.json`;
  const journal = JSON.parse(await readFile(file, 'utf8'));
  const count = journal.entries.findIndex((entry: { tag: string }) => entry.tag === tag) + 1;
  await writeFile(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
  return folder.path;
}

async function ask(url: string, statement: string) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** An empty database; owned by a role that is no superuser, and so is under forced row-level security itself. */
async function emptyDatabase(owner: 'superuser' | 'ordinary role') {
  const db: TestDatabase = await createTestDatabase({ empty: true });
  cleanUps.push(db.drop);
  if (owner === 'superuser') return { mightyUrl: db.ownerUrl, ownerUrl: db.ownerUrl };
  const role = `owner_${randomUUID().replaceAll('-', '')}`;
  const secret = randomUUID();
  // What belongs to the whole cluster is there already; here the role only owns its database.
  await ask(db.ownerUrl, `create role ${role} login nosuperuser nobypassrls password '${secret}'`);
  await ask(db.ownerUrl, `alter database ${db.name} owner to ${role}`);
  const server = new URL(db.ownerUrl);
  server.pathname = '/postgres';
  cleanUps.splice(-1, 1, async () => {
    await db.drop();
    await ask(server.href, `drop role ${role}`);
  });
  const ownerUrl = new URL(db.ownerUrl);
  ownerUrl.username = role;
  ownerUrl.password = secret;
  return { mightyUrl: db.ownerUrl, ownerUrl: ownerUrl.href };
}

/** What a municipality had written before anything could be edited. */
const seed = `
  insert into municipality (municipality_id, slug, name, data_kind) values ('${ids.municipality}', 'prov', 'Prov', 'live');
  insert into org_unit (municipality_id, id, kind) values ('${ids.municipality}', '${ids.unit}', 'board');
  insert into risk_scale (municipality_id, id, name) values ('${ids.municipality}', '${ids.scale}', '3×3');
  insert into risk_scale_version (municipality_id, id, risk_scale_id, number, likelihood_axis, severity_axis, likelihood_names,
    severity_names, cell_bands) values ('${ids.municipality}', '${ids.version}', '${ids.scale}', 1, 'S', 'A', '{a,b,c}', '{a,b,c}',
    '{green,green,green,yellow,yellow,yellow,red,red,red}');
  insert into plan (municipality_id, id, org_unit_id, kind, title, starts_on, ends_before, risk_scale_id)
    values ('${ids.municipality}', '${ids.plan}', '${ids.unit}', 'action_plan', 'Plan', '2026-01-01', '2027-01-01', '${ids.scale}');
  insert into recommendation (municipality_id, id, plan_id, number, title, received_from, is_answered)
    select '${ids.municipality}', gen_random_uuid(), '${ids.plan}', n, 'Råd ' || n, 'Revisorerna', n = 1 from generate_series(1, 2) n;
  insert into risk (municipality_id, id, plan_id, code, title)
    values ('${ids.municipality}', '${ids.risk}', '${ids.plan}', '1', 'Risk');
  insert into assessment (municipality_id, id, risk_id, kind, effective_on, scale_version_id, basis, likelihood, severity)
    values ('${ids.municipality}', '${ids.assessment}', '${ids.risk}', 'residual', '2026-02-01', '${ids.version}', 'assessed', 1, 1);
  insert into measure (municipality_id, id, plan_id, title)
    values ('${ids.municipality}', '${ids.measure}', '${ids.plan}', 'Åtgärd');
  insert into change (municipality_id, id, entity_type, entity_id, entity_version, after, actor_name, effective_on)
    select '${ids.municipality}', gen_random_uuid(), e.type, e.id::uuid, 1, '{}', 'Någon', '2026-02-01'
    from (values ('plan', '${ids.plan}'), ('risk', '${ids.risk}'), ('assessment', '${ids.assessment}'),
      ('measure', '${ids.measure}'), ('indicator', '${ids.indicator}')) e (type, id)`;

test.each(['superuser', 'ordinary role'] as const)(
  'what was written before plans could be edited keeps its answers and finds its history when a %s upgrades',
  async (owner) => {
    const { ownerUrl, mightyUrl } = await emptyDatabase(owner);
    await migrateDatabase(ownerUrl, { migrationsFolder: await migrationsUntil('0001_tenancy') });
    await ask(mightyUrl, seed);
    expect((await migrateDatabase(ownerUrl)).applied).toBeGreaterThanOrEqual(1);

    expect(
      await ask(mightyUrl, 'select number, status from recommendation order by number'),
    ).toEqual([
      { number: 1, status: 'answered' },
      { number: 2, status: 'unanswered' },
    ]);
    const { plan: plan_id, risk, measure, indicator } = ids;
    expect(
      await ask(
        mightyUrl,
        'select entity_type, subject_id, plan_id from change order by entity_type collate "C"',
      ),
    ).toEqual([
      { entity_type: 'assessment', subject_id: risk, plan_id },
      { entity_type: 'indicator', subject_id: indicator, plan_id: null },
      { entity_type: 'measure', subject_id: measure, plan_id },
      { entity_type: 'plan', subject_id: plan_id, plan_id },
      { entity_type: 'risk', subject_id: risk, plan_id },
    ]);
    const open = await ask(
      mightyUrl,
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
  },
);
