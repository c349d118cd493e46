import { createPool } from '@lagesbild/db/client';
import { createTestDatabase, type TestDatabase } from '@lagesbild/db/testing';
import { inViewerTransaction } from '@lagesbild/db/viewer-scope';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demonstrationUsers, loadDemonstration } from './index.ts';
import { loadMunicipalities } from './load.ts';
import { publishedCases } from './published/index.ts';

const users = demonstrationUsers.map(({ role }, index) => ({
  id: `00000000-0000-7000-8000-00000000000${index}`,
  role,
}));
const today = '2026-09-15';
const slugs = ['nacka', 'hagersten-liljeholmen', 'alingsas', 'ekero', 'adala'];

let db: TestDatabase;
let pool: ReturnType<typeof createPool>;

beforeAll(async () => {
  db = await createTestDatabase();
  pool = createPool({ connectionString: db.appUrl, role: 'lagesbild_domain', onError: () => {} });
});

afterAll(async () => {
  await pool.end();
  await db.drop();
});

test('two processes that load at once load each municipality once, and a later one nothing', async () => {
  const [one, other] = await Promise.all([
    loadDemonstration({ pool, users, today }),
    loadDemonstration({ pool, users, today }),
  ]);
  expect([...one.loaded, ...other.loaded].sort()).toEqual(slugs.toSorted());
  expect((await loadDemonstration({ pool, users, today })).loaded).toEqual([]);
});

test('a member sees the municipality as it was published, with its source', async () => {
  const board = users.find((user) => user.role === 'board');
  const found = await inViewerTransaction(
    pool,
    { municipalityId: null, userId: board?.id ?? '' },
    'read',
    async (tx) =>
      (
        await tx.execute(sql`select slug, data_kind, source is not null as has_source
        from municipality order by slug`)
      ).rows,
  );
  expect(found).toContainEqual({ slug: 'nacka', data_kind: 'published', has_source: true });
  expect(found).toHaveLength(slugs.length);
});

test('values are stored as printed: parts of a share, and May without a value but with u.s.', async () => {
  const board = users.find((user) => user.role === 'board');
  const own = { municipalityId: null, userId: board?.id ?? '' };
  const ids = await inViewerTransaction(pool, own, 'read', (tx) =>
    tx.execute<{ id: string }>(sql`select municipality_id as id from municipality
      where slug = 'nacka'`),
  );
  const scope = { ...own, municipalityId: ids.rows[0]?.id ?? '' };
  const stored = await inViewerTransaction(pool, scope, 'read', (tx) =>
    tx.execute(sql`select o.numerator::int, o.denominator::int, o.missing_reason, o.printed_as
      from observation o join indicator i
        on i.municipality_id = o.municipality_id and i.id = o.indicator_id
      where i.short_name = 'Jourhem över 6 månader, andel' and o.period_from >= '2020-05-01'
      order by o.period_from`),
  );
  expect(stored.rows).toEqual([
    { numerator: null, denominator: null, missing_reason: 'not_available', printed_as: 'u.s.' },
    { numerator: 6, denominator: 14, missing_reason: null, printed_as: null },
  ]);
});

test('a municipality that cannot be loaded leaves nothing behind', async () => {
  const ekero = publishedCases.find((published) => published.slug === 'ekero');
  const build = () => {
    throw new Error('Cut off half-way');
  };
  const broken = {
    slug: 'broken',
    name: 'Broken',
    dataKind: 'published' as const,
    note: '',
    build,
  };
  await expect(loadMunicipalities([broken], { pool, users, today })).rejects.toThrow('half-way');
  const again = { ...broken, build: () => ({ ...(ekero ?? build()), slug: 'broken' }) };
  expect((await loadMunicipalities([again], { pool, users, today })).loaded).toEqual(['broken']);
});
