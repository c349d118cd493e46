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
