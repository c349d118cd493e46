import { newId } from '@lagesbild/db/ids';
import { expect, test } from 'vitest';
import { addMember, type Caller, withTestServer } from '../../../testing/index.ts';

const server = withTestServer();

type Change = {
  id: string;
  type: string;
  action: string;
  subjectId: string;
  subjectKind: string;
  name: string;
  actorName: string;
  isUndoable: boolean;
  fields: { field: string; label: string; before: string | null; after: string | null }[];
};

const changeFields = `id type action subjectId subjectKind name actorName effectiveOn recordedAt reason isUndoable isUndo
  fields(locale: sv) { field label before after }`;
const historyOf = (caller: Caller, variables: Record<string, unknown>) =>
  caller.query(
    `query ($slug: String!, $id: ID!, $of: ID, $first: Int, $before: ID) { municipality(slug: $slug) { plan(id: $id) {
      history(of: $of, first: $first, before: $before) { ${changeFields} } } } }`,
    { slug: 'adala', first: 50, ...variables },
  );
const read = async (caller: Caller, variables: Record<string, unknown>): Promise<Change[]> => {
  const answer = await historyOf(caller, variables);
  expect(answer.errors).toEqual([]);
  return answer.data.municipality.plan.history;
};

/** The fictional plan with a measure of its own, whose history is only what a test has written. */
async function measureInPlan() {
  const [plan] = await server().owner(
    `select p.municipality_id, p.id from plan p join municipality m using (municipality_id)
     where m.slug = 'adala' and exists (select from risk r where r.plan_id = p.id) limit 1`,
  );
  const id = newId();
  await server().owner(
    `insert into measure (municipality_id, id, plan_id, title) values ($1, $2, $3, 'Ny rutin')`,
    [plan?.municipality_id, id, plan?.id],
  );
  return { municipalityId: String(plan?.municipality_id), planId: String(plan?.id), id };
}
type Measure = Awaited<ReturnType<typeof measureInPlan>>;

let clock = Date.parse('2026-09-02T08:00:00Z');
async function write(
  measure: Measure,
  row: {
    type?: string;
    entityId?: string;
    version?: number;
    actorUserId?: unknown;
    before: object | null;
    after: object | null;
  },
): Promise<string> {
  const id = newId();
  clock += 60_000;
  await server().owner(
    `insert into change (municipality_id, id, entity_type, entity_id, subject_id, plan_id, entity_version, before, after,
       actor_name, effective_on, recorded_at, actor_user_id) values ($1, $2, $3, $4, $5, $6, $10, $7, $8, 'Prov', '2026-09-02', $9, $11)`,
    [
      measure.municipalityId,
      id,
      row.type ?? 'measure',
      row.entityId ?? measure.id,
      measure.id,
      measure.planId,
      row.before,
      row.after,
      new Date(clock),
      row.version ?? 1,
      row.actorUserId ?? null,
    ],
  );
  return id;
}

test('a change tells who, when, what before and after, with names for ids and words for codes', async () => {
  const head = await server().signInAs('head');
  const measure = await measureInPlan();
  const [risk] = await server().owner(
    'select id, code, title from risk where plan_id = $1 order by code limit 1',
    [measure.planId],
  );
  const before = { title: 'Rutin', dueOn: null, riskIds: [], sort: 0 };
  const after = { title: 'Ny rutin', dueOn: '2026-12-01', riskIds: [risk?.id], sort: 0 };
  await write(measure, { before: null, after: before });
  await write(measure, { before, after: { ...after, sort: 3 } });
  await write(measure, {
    type: 'measure_status',
    entityId: newId(),
    before: null,
    after: { progress: 'ongoing', trafficLight: 'at_risk', note: null },
  });
  const [status, edit, made] = await read(head, { id: measure.planId, of: measure.id });
  expect(made).toMatchObject({ action: 'created', type: 'measure', name: 'Rutin' });
  expect(edit).toMatchObject({
    action: 'changed',
    subjectId: measure.id,
    subjectKind: 'measure',
    name: 'Ny rutin',
    actorName: 'Prov',
    effectiveOn: '2026-09-02',
    fields: [
      { field: 'title', label: 'Rubrik', before: 'Rutin', after: 'Ny rutin' },
      { field: 'dueOn', before: null, after: '1 december 2026' },
      { field: 'riskIds', before: null, after: `${risk?.code} ${risk?.title}` },
    ],
  });
  expect(status).toMatchObject({
    type: 'measure_status',
    action: 'created',
    subjectId: measure.id,
    subjectKind: 'measure',
    name: 'Ny rutin',
  });
  expect(status?.fields.map(({ after: text }) => text)).toEqual(['Pågår', 'Risk för försening']);
});

test('only the newest change of an object can be taken back, by those who edit the plan', async () => {
  const measure = await measureInPlan();
  await write(measure, { before: null, after: { title: 'Ett' } });
  await write(measure, { version: 2, before: { title: 'Ett' }, after: { title: 'Två' } });
  const undoable = async (caller: Caller) =>
    (await read(caller, { id: measure.planId, of: measure.id })).map((one) => one.isUndoable);
  const head = await server().signInAs('head');
  expect(await undoable(head)).toEqual([true, false]);
  expect(await undoable(await server().signInAs('board'))).toEqual([false, false]);
  expect(await undoable(await server().signInAs('auditor'))).toEqual([false, false]);
  const status = { type: 'measure_status', entityId: newId() };
  await write(measure, { ...status, version: 3, before: null, after: { progress: 'done' } });
  expect(await undoable(head)).toEqual([true, false, false]);
  await write(measure, { ...status, version: 4, before: { progress: 'done' }, after: null });
  expect(await undoable(head)).toEqual([false, false, false, false]);
});

test('a risk that was just made can be taken back, its first state not by itself', async () => {
  const measure = await measureInPlan();
  const risk = { type: 'risk', before: null, after: { code: '9.9', title: 'Ny risk' } };
  await write(measure, risk);
  const opened = { state: 'open', closeReason: null, note: null };
  await write(measure, { type: 'risk_state', entityId: newId(), before: null, after: opened });
  const head = await server().signInAs('head');
  const rows = await read(head, { id: measure.planId, of: measure.id });
  expect(rows.map(({ type, isUndoable }) => [type, isUndoable])).toEqual([
    ['risk_state', false],
    ['risk', true],
  ]);
});

test('the owner of a measure can take the own report back, and nothing else of it', async () => {
  const leader = await addMember(server(), { slug: 'adala', role: 'group_leader' });
  const measure = await measureInPlan();
  await write(measure, { before: null, after: { title: 'Ny rutin' } });
  const owned = async () => {
    const rows = await read(leader, { id: measure.planId, of: measure.id });
    return rows.map(({ isUndoable }) => isUndoable);
  };
  expect(await owned()).toEqual([false]);
  const [me] = await server().owner(
    'select user_id from membership order by recorded_at desc, id desc limit 1',
  );
  await server().owner('update measure set owner_user_id = $1 where id = $2', [
    me?.user_id,
    measure.id,
  ]);
  expect(await owned()).toEqual([false]);
  const report = {
    type: 'measure_status',
    entityId: newId(),
    version: 2,
    actorUserId: me?.user_id,
  };
  await write(measure, { ...report, before: null, after: { progress: 'ongoing' } });
  expect(await owned()).toEqual([true, false]);
});

test('the history of a measure holds that of its activities; pages follow on each other', async () => {
  const head = await server().signInAs('head');
  const measure = await measureInPlan();
  const activityId = newId();
  await server().owner(
    `insert into activity (municipality_id, id, measure_id, title) values ($1, $2, $3, 'Steg')`,
    [measure.municipalityId, activityId, measure.id],
  );
  await write(measure, { before: null, after: { title: 'Ny rutin' } });
  const step = { ...measure, id: activityId };
  await write(step, { type: 'activity', before: null, after: { title: 'Steg' } });
  await write(measure, { before: { title: 'Ny rutin' }, after: { title: 'Rutin' } });
  const all = await read(head, { id: measure.planId, of: measure.id });
  expect(all.map(({ name, type }) => `${type} ${name}`)).toEqual([
    'measure Rutin',
    'activity Steg',
    'measure Ny rutin',
  ]);
  const first = await read(head, { id: measure.planId, of: measure.id, first: 2 });
  const rest = await read(head, { id: measure.planId, of: measure.id, before: first[1]?.id });
  expect([...first, ...rest].map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  const ofStep = await read(head, { id: measure.planId, of: activityId });
  expect(ofStep.map(({ name }) => name)).toEqual(['Steg']);
});

test('a foreign object answers as a missing one, and a page that cannot be is refused', async () => {
  const board = await server().signInAs('board');
  const { planId } = await measureInPlan();
  const [foreign] = await server().owner(
    `select r.id from risk r join municipality m using (municipality_id) where m.slug = 'nacka' limit 1`,
  );
  const code = async (variables: Record<string, unknown>) =>
    (await historyOf(board, { id: planId, ...variables })).errors[0]?.extensions?.code;
  const texts = [];
  for (const of of [foreign?.id, newId(), 'x'])
    texts.push((await historyOf(board, { id: planId, of })).text);
  expect(new Set(texts).size).toBe(1);
  expect(texts[0]).toContain('NOT_FOUND');
  expect(await code({ first: 0 })).toBe('BAD_REQUEST');
  expect(await code({ first: 101 })).toBe('BAD_REQUEST');
  expect(await code({ before: 'i går' })).toBe('BAD_REQUEST');
});

test('neither the administrator nor the head of a sibling unit reads the history of a plan', async () => {
  const { planId } = await measureInPlan();
  const admin = await server().signInAs('admin');
  const sibling = await addMember(server(), {
    slug: 'adala',
    role: 'head',
    unit: 'Stöd och familj',
  });
  for (const caller of [admin, sibling]) {
    const answer = await historyOf(caller, { id: planId });
    expect(answer.errors[0]?.extensions?.code).toBe('NOT_FOUND');
    expect(answer.data?.municipality ?? null).toBeNull();
  }
});

test('an auditor’s read is logged once a request, however much is asked for', async () => {
  const { planId } = await measureInPlan();
  const auditor = await server().signInAs('auditor');
  const reads = async () =>
    Number(
      (await server().owner(`select count(*)::int as n from audit_event where action = 'read'`))[0]
        ?.n,
    );
  const before = await reads();
  const answer = await auditor.query(
    `query ($id: ID!) { municipality(slug: "adala") { plan(id: $id) {
      history { id } steps { dates } picture { at } again: history(first: 1) { id } } } }`,
    { id: planId },
  );
  expect(answer.errors).toEqual([]);
  expect(await reads()).toBe(before + 1);
});

test('the statements of a history do not grow with its rows', async () => {
  const head = await server().signInAs('head');
  const measure = await measureInPlan();
  const write50 = async () => {
    for (let n = 0; n < 25; n += 1) {
      await write(measure, {
        before: { title: `${n}`, riskIds: [] },
        after: { title: `${n + 1}`, riskIds: [newId()], ownerUserId: newId() },
      });
    }
  };
  const count = async () => {
    server().counter.reset();
    await read(head, { id: measure.planId, of: measure.id, first: 100 });
    return server().counter.statements.length;
  };
  await write(measure, { before: null, after: { title: '0', riskIds: [newId()] } });
  const small = await count();
  await write50();
  expect(await count()).toBe(small);
});
