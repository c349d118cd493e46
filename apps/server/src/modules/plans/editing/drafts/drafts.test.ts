import { inViewerTransaction } from '@lagesbild/db/viewer-scope';
import { beforeAll, expect, test } from 'vitest';
import { addMember, type Caller, withTestServer } from '../../../../testing/index.ts';

const server = withTestServer();

let head: Caller;
beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  head = await server().signInAs('head');
});

const keep = async (caller: Caller, input: Record<string, unknown>) => {
  const answer = await caller.query(
    'mutation ($input: KeepDraftInput!) { keepDraft(input: $input) { keptAt problem { code field message } } }',
    { input: { municipality: 'adala', ...input } },
  );
  expect(answer.errors).toEqual([]);
  return answer.data.keepDraft;
};
const draftOf = async (caller: Caller, key: string) => {
  const answer = await caller.query(
    'query ($key: String!) { municipality(slug: "adala") { draft(key: $key) { key body updatedAt } } }',
    { key },
  );
  expect(answer.errors).toEqual([]);
  return answer.data.municipality.draft;
};

test('what is being written is seen by its writer and by nobody else', async () => {
  const key = 'measure 0199';
  await keep(head, { key, body: '{"title":"Ännu inte sparat"}' });
  const colleague = await addMember(server(), {
    slug: 'adala',
    role: 'head',
    unit: 'Barn och unga',
  });
  const others = await Promise.all(
    (['board', 'management', 'controller', 'auditor', 'admin'] as const).map((role) =>
      server().signInAs(role),
    ),
  );
  for (const caller of [colleague, ...others]) {
    expect(await draftOf(caller, key)).toBeNull();
    await keep(caller, { key, body: null });
  }
  expect(JSON.parse((await draftOf(head, key)).body)).toEqual({ title: 'Ännu inte sparat' });
});

test('row-level security hides a colleague’s draft whatever is asked', async () => {
  await keep(head, { key: 'hemlig', body: '{}' });
  const [row] = await server().owner(`select municipality_id, user_id from draft`);
  const municipalityId = String(row?.municipality_id);
  const keysSeenBy = (userId: string | null) =>
    inViewerTransaction(server().pool, { municipalityId, userId }, 'read', async (tx) =>
      (await tx.execute('select key from draft')).rows.map((each) => each.key),
    );
  expect(await keysSeenBy(null)).toEqual([]);
  expect(await keysSeenBy(municipalityId)).toEqual([]);
  expect(await keysSeenBy(String(row?.user_id))).toContain('hemlig');
});

test('a later draft takes the earlier one’s place, and an empty one drops it', async () => {
  const key = 'risk 0199';
  const first = await keep(head, { key, body: '{"n":1}' });
  const second = await keep(head, { key, body: '{"n":[2,"å"]}' });
  expect(second.keptAt >= first.keptAt).toBe(true);
  const kept = await draftOf(head, key);
  expect(JSON.parse(kept.body)).toEqual({ n: [2, 'å'] });
  expect(kept.updatedAt).toBe(second.keptAt);
  expect(await keep(head, { key, body: null })).toEqual({ keptAt: null, problem: null });
  expect(await draftOf(head, key)).toBeNull();
});

test.each([
  ['body', { key: 'k', body: '{"title":' }],
  ['body', { key: 'k', body: '{"title":"\\u0000"}' }],
  ['body', { key: 'k', body: JSON.stringify('x'.repeat(60_001)) }],
  ['key', { key: '', body: '{}' }],
  ['key', { key: 'x'.repeat(201), body: '{}' }],
])('a wrong %s is refused', async (field, input) => {
  expect(await keep(head, input)).toMatchObject({
    keptAt: null,
    problem: { code: 'INVALID', field },
  });
});

test('a text that was cut in the middle of a character is kept but for the half', async () => {
  await keep(head, { key: 'halv', body: '{"title":"Klart \\ud83d","\\ud83d":1}' });
  expect(JSON.parse((await draftOf(head, 'halv')).body)).toEqual({
    title: 'Klart \ufffd',
    '\ufffd': 1,
  });
});

test('nothing is written over published figures', async () => {
  const management = await server().signInAs('management');
  const answer = await keep(management, { municipality: 'nacka', key: 'k', body: '{}' });
  expect(answer.problem.code).toBe('READ_ONLY');
});

test('a draft that was given up for ninety days goes when another is kept', async () => {
  for (const key of ['gammal', 'nyare']) await keep(head, { key, body: '{}' });
  const age = (key: string, days: number) =>
    server().owner(
      `update draft set updated_at = now() - make_interval(days => $2) where key = $1`,
      [key, days],
    );
  await age('gammal', 91);
  await age('nyare', 89);
  await keep(head, { key: 'ny', body: '{}' });
  expect(await draftOf(head, 'gammal')).toBeNull();
  expect(await draftOf(head, 'nyare')).not.toBeNull();
});
