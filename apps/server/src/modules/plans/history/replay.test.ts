import { type ChangeFact, stateAt } from '@lagesbild/domain/history';
import { beforeAll, expect, test } from 'vitest';
import { type Caller, findTestPlan, mutate, withTestServer } from '../../../testing/index.ts';

const server = withTestServer();

let head: Caller;
let plan: Awaited<ReturnType<typeof findTestPlan>>;
const setDay = (day: string) => server().setClock(() => new Date(`${day}T10:00:00+02:00`));

beforeAll(async () => {
  setDay('2026-09-05');
  head = await server().signInAs('head');
  plan = await findTestPlan(head, { slug: 'adala', kind: 'action_plan' });
});

const part =
  '... on Measure { id version } ... on Goal { id version } ... on Activity { id version }';
async function send(name: string, input: Record<string, unknown>) {
  const answer = await mutate(head, name, { input, fields: part });
  expect(answer.problem).toBeNull();
  return answer.part as { id: string; version: number };
}

/** Every object of the plan by replaying its history up to a day. */
async function replayed(day: string) {
  const rows = (await server().owner(
    `select id, entity_type as "entityType", entity_id as "entityId", subject_id as "subjectId", entity_version as "entityVersion",
       before, after, actor_name as "actorName", effective_on::text as "effectiveOn", recorded_at::text as "recordedAt"
     from change where plan_id = $1`,
    [plan.id],
  )) as unknown as ChangeFact[];
  return stateAt(rows, day);
}

/** The row as it is stored, under the names of a snapshot. */
const stored = async (table: string, id: string) =>
  (await server().owner(`select to_jsonb(t) as row from ${table} t where id = $1`, [id]))[0]?.row as
    | Record<string, unknown>
    | undefined;
const camel = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

test('what is stored is what replaying the history gives, after every kind of edit', async () => {
  const measure = await send('saveMeasure', {
    planId: plan.id,
    title: 'Rekrytera jourhem',
    riskIds: plan.risks.slice(0, 2).toSorted(),
    startsOn: '2026-09-10',
  });
  const { id } = measure;
  setDay('2026-09-06');
  let { version } = await send('saveMeasure', {
    id,
    version: measure.version,
    dueOn: '2026-12-01',
    riskIds: [],
  });
  const activity = await send('saveActivity', { measureId: id, title: 'Annonsera' });
  setDay('2026-09-07');
  ({ version } = await send('saveMeasure', {
    id,
    version,
    title: 'Rekrytera tre jourhem',
    analysis: 'En finns.',
  }));
  const [edit] = await server().owner(
    'select id from change where subject_id = $1 order by recorded_at desc limit 1',
    [id],
  );
  ({ version } = await send('undoChange', { changeId: edit?.id }));
  ({ version } = await send('closePart', { kind: 'measure', id, version }));
  await send('saveActivity', { id: activity.id, version: activity.version, progress: 'ongoing' });
  await send('reopenPart', { kind: 'measure', id, version });

  const now = await replayed('2026-09-07');
  for (const [table, partId] of [
    ['measure', id],
    ['activity', activity.id],
  ] as const) {
    const row = await stored(table, partId);
    const snapshot = now.get(partId)?.snapshot ?? {};
    const columns = Object.entries(row ?? {}).map(([name, value]) => [camel(name), value] as const);
    const shared = columns.filter(([name]) => name in snapshot);
    expect(shared.length).toBeGreaterThan(8);
    expect(Object.fromEntries(shared)).toEqual(
      Object.fromEntries(shared.map(([name]) => [name, snapshot[name]])),
    );
  }
  expect(now.get(id)?.snapshot).toMatchObject({
    title: 'Rekrytera jourhem',
    dueOn: '2026-12-01',
    riskIds: [],
    analysis: null,
    closedOn: null,
  });
});

test('an earlier day is replayed as it was then', async () => {
  setDay('2026-09-08');
  const made = await send('saveMeasure', { planId: plan.id, title: 'Ett' });
  setDay('2026-09-09');
  const { version } = await send('saveMeasure', {
    id: made.id,
    version: made.version,
    title: 'Två',
  });
  setDay('2026-09-10');
  await send('closePart', { kind: 'measure', id: made.id, version });
  const titleOn = async (day: string) => (await replayed(day)).get(made.id)?.snapshot.title;
  expect(await titleOn('2026-09-07')).toBeUndefined();
  expect(await titleOn('2026-09-08')).toBe('Ett');
  expect(await titleOn('2026-09-09')).toBe('Två');
  expect((await replayed('2026-09-10')).get(made.id)?.snapshot.closedOn).toBe('2026-09-10');
});

test('everything in Ådala’s plan stands in its history as it is stored', async () => {
  const today = await replayed('2026-09-10');
  const rows = await server().owner(
    `select id from measure where plan_id = $1 union select id from goal where plan_id = $1
     union select id from risk where plan_id = $1 union select id from recommendation where plan_id = $1
     union select id from quality_area where plan_id = $1 union select id from follow_up where plan_id = $1`,
    [plan.id],
  );
  expect(rows.length).toBeGreaterThan(20);
  const missing = rows.filter((row) => !today.has(String(row.id)));
  expect(missing).toEqual([]);
});
