import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { type Caller, findTestPlan, mutate, withTestServer } from '../../../../testing/index.ts';

const server = withTestServer();
const fields = `... on Measure { id version progress trafficLight proposedLight isLightProposed isOverdue statusNote
  statuses { effectiveOn progress trafficLight note authorName } abilities { canEdit canReport } }`;

let head: Caller;
let leader: Caller;
let leaderId: string;
let planId: string;

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  head = await server().signInAs('head');
  leader = await server().signInAs('group_leader');
  leaderId = (await leader.query('{ me { id } }')).data.me.id;
  planId = (await findTestPlan(head, { slug: 'adala', kind: 'action_plan' })).id;
});

const made = async (input: Record<string, unknown> = {}) => {
  const sent = {
    planId,
    title: 'En åtgärd',
    startsOn: '2026-02-01',
    dueOn: '2026-12-01',
    ...input,
  };
  return (await mutate(head, 'saveMeasure', { input: sent, fields })).part;
};
const report = (
  measure: { id: string; version: number },
  input: Record<string, unknown>,
  caller = head,
) =>
  mutate(caller, 'reportMeasure', {
    input: { measureId: measure.id, version: measure.version, effectiveOn: '2026-09-15', ...input },
    fields,
  });
const statusesOf = (id: string) =>
  server().owner('select id from measure_status where measure_id = $1', [id]);
/** The plan's Lägesbild at a day: the measure in its list, and what is counted and said of all of them. */
const pictureAt = async (at: string) => {
  const answer = await head.query(
    `query ($planId: ID!, $at: Date) { municipality(slug: "adala") { plan(id: $planId) { picture(at: $at) {
      facts { measures lateMeasures measuresWithoutLight } summary(locale: sv) { text }
      measures { id trafficLight isLightProposed progress isOverdue statusNote } } } } }`,
    { planId, at },
  );
  expect(answer.errors).toEqual([]);
  return answer.data.municipality.plan.picture;
};

test('the owner reports the own measure without editing the plan, and no other measure', async () => {
  const own = await made({ ownerUserId: leaderId });
  const { part, problem } = await report(own, { progress: 'ongoing' }, leader);
  expect(problem).toBeNull();
  expect(part).toMatchObject({
    version: own.version + 1,
    progress: 'ongoing',
    abilities: { canEdit: false, canReport: true },
  });
  expect(part.statuses).toEqual([
    {
      effectiveOn: '2026-09-15',
      progress: 'ongoing',
      trafficLight: null,
      note: null,
      authorName: 'Gruppledare (demo)',
    },
  ]);
  const others = await made();
  const refused = await report(others, { progress: 'ongoing' }, leader);
  expect(refused.problem?.code).toBe('FORBIDDEN');
  expect(refused.part.abilities).toEqual({ canEdit: false, canReport: false });
  expect(await statusesOf(others.id)).toEqual([]);
  const edit = await mutate(leader, 'saveMeasure', {
    input: { id: own.id, version: part.version, title: 'Ändrad' },
  });
  expect(edit.problem?.code).toBe('FORBIDDEN');
});

test('an owner who no longer sees the plan reports nothing', async () => {
  const own = await made({ ownerUserId: leaderId });
  const end = `update membership set valid_to = $2 where user_id = $1 and role = 'group_leader'
    and municipality_id = (select municipality_id from municipality where slug = 'adala')`;
  await server().owner(end, [leaderId, '2026-09-15']);
  const answer = await leader.query(
    'mutation ($input: ReportMeasureInput!) { reportMeasure(input: $input) { problem { code } } }',
    {
      input: {
        municipality: 'adala',
        measureId: own.id,
        version: own.version,
        effectiveOn: '2026-09-15',
        progress: 'done',
      },
    },
  );
  expect(answer.errors[0]?.extensions?.code).toBe('NOT_FOUND');
  expect(await statusesOf(own.id)).toEqual([]);
  await server().owner(end, [leaderId, null]);
});

test('the light follows from the dates until somebody overrides it, which demands a reason', async () => {
  const measure = await made({ dueOn: '2026-09-01' });
  expect(measure).toMatchObject({
    trafficLight: 'late',
    proposedLight: 'late',
    isLightProposed: true,
    isOverdue: true,
  });
  const silent = await report(measure, { progress: 'ongoing', trafficLight: 'on_time' });
  expect(silent.problem).toMatchObject({ code: 'INVALID', field: 'note' });
  expect(await statusesOf(measure.id)).toEqual([]);
  const { part } = await report(measure, {
    progress: 'ongoing',
    trafficLight: 'on_time',
    note: 'Nämnden har flyttat fram slutdatumet.',
  });
  expect(part).toMatchObject({
    trafficLight: 'on_time',
    proposedLight: 'late',
    isLightProposed: false,
    isOverdue: true,
    statusNote: 'Nämnden har flyttat fram slutdatumet.',
  });
  const back = await report(part, { trafficLight: null });
  expect(back.part).toMatchObject({
    trafficLight: 'late',
    isLightProposed: true,
    progress: 'ongoing',
  });
});

test('a light that agrees with the dates needs no reason', async () => {
  const measure = await made();
  const { problem } = await report(measure, { progress: 'ongoing', trafficLight: 'on_time' });
  expect(problem).toBeNull();
});

test('list, count and words of a day agree on the light, also when it is a proposed one', async () => {
  const before = await pictureAt('2026-09-14');
  const title = 'En åtgärd som blev sen';
  const measure = await made({ title, dueOn: '2026-09-01' });
  expect(await pictureAt('2026-09-14')).toEqual(before);
  const now = await pictureAt('2026-09-15');
  const late = now.measures.filter((one: { trafficLight: string }) => one.trafficLight === 'late');
  expect(late.map((one: { id: string }) => one.id)).toContain(measure.id);
  expect(now.facts.lateMeasures).toBe(late.length);
  const text = now.summary.map((sentence: { text: string }) => sentence.text).join(' ');
  expect(text).toMatch(/försenad/);
  const lights = now.measures.map((one: { trafficLight: string | null }) => one.trafficLight);
  expect(now.facts.measuresWithoutLight).toBe(lights.filter((light: null) => !light).length);
});

test.each([
  ['effectiveOn', { effectiveOn: '2026-09-16' }],
  ['effectiveOn', { effectiveOn: '2025-12-31' }],
  ['effectiveOn', { effectiveOn: 'i dag' }],
  ['note', { note: 'x'.repeat(2001) }],
  ['note', { note: '<b>Klart</b>' }],
])('a wrong %s is refused at its field and nothing is written', async (field, wrong) => {
  const measure = await made();
  const { problem } = await report(measure, { progress: 'done', ...wrong });
  expect(problem).toMatchObject({ code: 'INVALID', field });
  expect(await statusesOf(measure.id)).toEqual([]);
});

test('a report of an earlier day stands in that day’s picture and not before it', async () => {
  const measure = await made();
  await server().owner(`update measure set added_on = '2026-01-01' where id = $1`, [measure.id]);
  const first = await report(measure, { effectiveOn: '2026-03-01', progress: 'ongoing' });
  const second = await report(first.part, { effectiveOn: '2026-06-01', progress: 'done' });
  expect(second.part.progress).toBe('done');
  const progressAt = async (day: string) =>
    (await pictureAt(day)).measures.find((one: { id: string }) => one.id === measure.id)?.progress;
  expect(await progressAt('2026-02-28')).toBeNull();
  expect(await progressAt('2026-03-01')).toBe('ongoing');
  expect(await progressAt('2026-06-01')).toBe('done');
});

test('of two reports on the same version one stands, and history says whose', async () => {
  const measure = await made({ ownerUserId: leaderId });
  const answers = await Promise.all([
    report(measure, { progress: 'done', note: 'Chefens' }),
    report(measure, { progress: 'ongoing', note: 'Ägarens' }, leader),
  ]);
  expect(answers.map((answer) => answer.problem?.code ?? 'saved').sort()).toEqual([
    'CONFLICT',
    'saved',
  ]);
  const history = await server().owner(
    `select subject_id, before, after, entity_version from change where entity_type = 'measure_status' and subject_id = $1`,
    [measure.id],
  );
  const [won] = answers.filter((answer) => answer.problem === null);
  const [{ progress, note }] = won?.part.statuses ?? [{}];
  expect(history).toEqual([
    {
      subject_id: measure.id,
      before: null,
      after: { effectiveOn: '2026-09-15', progress, trafficLight: null, note },
      entity_version: measure.version + 1,
    },
  ]);
});

test('of two reports of one day the one that was recorded last holds, whoever began first', async () => {
  const measure = await made();
  const waiting = new pg.Client(server().database.ownerUrl);
  await waiting.connect();
  await waiting.query('begin');
  await waiting.query('select from plan where id = $1 for update', [planId]);
  const pending = report(measure, { progress: 'ongoing' });
  await expect
    .poll(async () => (await server().owner(`select from pg_locks where not granted`)).length)
    .toBeGreaterThan(0);
  const [before] = await server().owner('select clock_timestamp() as at');
  await waiting.query('commit');
  await waiting.end();
  expect((await pending).problem).toBeNull();
  expect(
    await server().owner(
      'select from measure_status where measure_id = $1 and recorded_at > $2::timestamptz',
      [measure.id, before?.at],
    ),
  ).toHaveLength(1);
});

test('the owner is told that the own report can be taken back, and only that, as it then can', async () => {
  const undoable = `mutation ($input: UndoChangeInput!) { undoChange(input: $input) { problem { code } } }`;
  const isUndoable = async (id: string) => {
    const answer = await leader.query(
      `query ($planId: ID!, $id: ID!) { municipality(slug: "adala") { plan(id: $planId) {
        history(of: $id, first: 1) { id isUndoable } } } }`,
      { planId, id },
    );
    return answer.data.municipality.plan.history[0];
  };
  const undo = async (changeId: string) =>
    (await leader.query(undoable, { input: { municipality: 'adala', changeId } })).data.undoChange
      .problem;
  const measure = await made({ ownerUserId: leaderId });
  const making = await isUndoable(measure.id);
  expect(making.isUndoable).toBe(false);
  expect((await undo(making.id)).code).toBe('FORBIDDEN');
  const { part } = await report(measure, { progress: 'ongoing' }, leader);
  const own = await isUndoable(measure.id);
  expect(own.isUndoable).toBe(true);
  expect(await undo(own.id)).toBeNull();
  await report({ ...part, version: part.version + 1 }, { progress: 'done' }, head);
  const ofHead = await isUndoable(measure.id);
  expect(ofHead.isUndoable).toBe(false);
  expect((await undo(ofHead.id)).code).toBe('FORBIDDEN');
});
