import { expect, test } from 'vitest';
import { addMember, type Caller, withTestServer } from '../../testing/index.ts';

const server = withTestServer();

const plansOf = async (caller: Caller, slug: string) => {
  const answer = await caller.query(
    'query ($slug: String!) { municipality(slug: $slug) { plans { id title orgUnit { id kind } } } }',
    { slug },
  );
  return answer.data?.municipality.plans as {
    id: string;
    title: string;
    orgUnit: { id: string };
  }[];
};
const planById = (caller: Caller, slug: string, id: string) =>
  caller.query(
    'query ($slug: String!, $id: ID!) { municipality(slug: $slug) { plan(id: $id) { title picture { risks { risk { code } } } } } }',
    { slug, id },
  );
const missingId = '01900000-0000-7000-8000-000000000000';
const codeOf = (answer: { errors: { extensions?: { code?: string } }[] }) =>
  answer.errors[0]?.extensions?.code;

test('another municipality answers exactly as one that does not exist', async () => {
  const stranger = await addMember(server(), { slug: 'ekero', role: 'management' });
  const foreign = await stranger.query('{ municipality(slug: "nacka") { name } }');
  const unknown = await stranger.query('{ municipality(slug: "finns-inte") { name } }');
  expect(foreign.text).toBe(unknown.text);
  expect(codeOf(foreign)).toBe('NOT_FOUND');
});

test('a plan of another municipality cannot be reached through one’s own', async () => {
  const board = await server().signInAs('board');
  const [nacka] = await plansOf(board, 'nacka');
  const stranger = await addMember(server(), { slug: 'ekero', role: 'management' });
  const foreign = await planById(stranger, 'ekero', nacka?.id ?? '');
  const unknown = await planById(stranger, 'ekero', missingId);
  expect(foreign.text).toBe(unknown.text);
  expect(codeOf(foreign)).toBe('NOT_FOUND');
});

test('without the scope in the query row-level security still gives no foreign row', async () => {
  const { rows: members } = await server().identityPool.query(
    `select id from auth."user" where email = 'styrelse@exempel.lagesbild.se'`,
  );
  const client = await server().pool.connect();
  try {
    await client.query('begin');
    expect((await client.query('select * from plan')).rows).toEqual([]);
    await client.query(`select set_config('lagesbild.user_id', $1, true)`, [members[0].id]);
    expect((await client.query('select * from plan')).rows).toEqual([]);
    const { rows } = await client.query(
      `select municipality_id from municipality where slug = 'nacka'`,
    );
    await client.query(`select set_config('lagesbild.municipality_id', $1, true)`, [
      rows[0].municipality_id,
    ]);
    const seen = await client.query('select distinct municipality_id from plan');
    expect(seen.rows).toEqual(rows);
    await expect(
      client.query(`insert into risk_scale (municipality_id, id, name) values ($1, $1, 'x')`, [
        missingId,
      ]),
    ).rejects.toThrow(/row-level security/);
  } finally {
    await client.query('rollback');
    client.release();
  }
});

test('the administrator of the system sees no plan and no figure', async () => {
  const admin = await server().signInAs('admin');
  const board = await server().signInAs('board');
  expect(await plansOf(admin, 'nacka')).toEqual([]);
  const [nacka] = await plansOf(board, 'nacka');
  expect(codeOf(await planById(admin, 'nacka', nacka?.id ?? ''))).toBe('NOT_FOUND');
});

test('a head elsewhere in the tree does not see the plan of another department', async () => {
  const board = await server().signInAs('board');
  const plans = await plansOf(board, 'adala');
  expect(plans.length).toBe(2);
  const outsider = await addMember(server(), {
    slug: 'adala',
    role: 'head',
    unit: 'Stöd och familj',
  });
  const own = await plansOf(outsider, 'adala');
  const hidden = plans.filter((plan) => !own.some((seen) => seen.id === plan.id));
  expect(hidden.length).toBeGreaterThan(0);
  for (const plan of hidden)
    expect(codeOf(await planById(outsider, 'adala', plan.id))).toBe('NOT_FOUND');
});

test('a refused access is logged, and so is every read of an auditor', async () => {
  const actions = async () =>
    (await server().owner(`select action, count(*)::int as n from audit_event group by 1`)).reduce(
      (all: Record<string, number>, row) =>
        Object.assign(all, { [String(row.action)]: Number(row.n) }),
      {},
    );
  const before = await actions();
  const admin = await server().signInAs('admin');
  const auditor = await server().signInAs('auditor');
  const [nacka] = await plansOf(auditor, 'nacka');
  await planById(admin, 'nacka', nacka?.id ?? '');
  expect((await planById(auditor, 'nacka', nacka?.id ?? '')).errors).toEqual([]);
  const after = await actions();
  expect(after.refused).toBe((before.refused ?? 0) + 1);
  expect(after.read).toBe((before.read ?? 0) + 1);
});
