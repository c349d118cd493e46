import { beforeAll, expect, test } from 'vitest';
import { type Caller, findTestPlan, mutate, withTestServer } from '../../../../testing/index.ts';

const server = withTestServer();
const fields = `... on Activity { id version title ownerTitle ownerUserId startsOn endsOn progress hasDeviation analysis
  measureId goalId closedOn }`;

let head: Caller;
let leader: Caller;
let plan: Awaited<ReturnType<typeof findTestPlan>>;
let measureId: string;

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  head = await server().signInAs('head');
  leader = await server().signInAs('group_leader');
  plan = await findTestPlan(head, { slug: 'adala', kind: 'action_plan' });
  measureId = await newMeasure({ ownerUserId: (await leader.query('{ me { id } }')).data.me.id });
});

async function newMeasure(input: Record<string, unknown> = {}): Promise<string> {
  const { part } = await mutate(head, 'saveMeasure', {
    input: { planId: plan.id, title: 'En åtgärd', ...input },
    fields: '... on Measure { id }',
  });
  return part.id;
}
const save = (input: Record<string, unknown>, caller = head) =>
  mutate(caller, 'saveActivity', { input, fields });
const made = async (input: Record<string, unknown> = {}) =>
  (await save({ measureId, title: 'En aktivitet', ...input })).part;

test('an activity stands under its measure or its goal, in the picture of the days it is there', async () => {
  const [goalId] = plan.goals;
  const ofMeasure = await made({ startsOn: '2026-10-01', endsOn: '2026-10-31' });
  const ofGoal = (await save({ goalId, title: 'Under målet' })).part;
  expect(ofMeasure).toMatchObject({ measureId, goalId: null, version: 1 });
  expect(ofGoal).toMatchObject({ measureId: null, goalId });
  const idsAt = async (at: string) => {
    const answer = await head.query(
      `query ($id: ID!, $at: Date) { municipality(slug: "adala") { plan(id: $id) { picture(at: $at) {
        measures { activities { id } } goals { activities { id } } } } } }`,
      { id: plan.id, at },
    );
    const { measures, goals } = answer.data.municipality.plan.picture;
    return [...measures, ...goals].flatMap((one) =>
      one.activities.map(({ id }: { id: string }) => id),
    );
  };
  expect(await idsAt('2026-09-15')).toEqual(expect.arrayContaining([ofMeasure.id, ofGoal.id]));
  const before = await idsAt('2026-09-14');
  expect(before).not.toContain(ofMeasure.id);
  expect(before).not.toContain(ofGoal.id);
});

test('the owner of the measure tells how its activities go, and changes nothing else of them', async () => {
  const activity = await made();
  const report = { progress: 'done', hasDeviation: true, analysis: 'Tog längre tid än väntat.' };
  const { id, version } = activity;
  const told = await save({ id, version, ...report }, leader);
  expect(told.problem).toBeNull();
  expect(told.part).toMatchObject({ ...report, title: 'En aktivitet' });
  for (const more of [
    { title: 'Ändrad' },
    { endsOn: '2026-12-01' },
    { ownerTitle: 'Någon annan' },
    { goalId: plan.goals[0] },
  ]) {
    const { problem, part } = await save(
      { id, version: told.part.version, progress: 'ongoing', ...more },
      leader,
    );
    expect(problem?.code).toBe('FORBIDDEN');
    expect(part).toMatchObject({ ...report, title: 'En aktivitet', version: told.part.version });
  }
  expect((await save({ measureId, title: 'Ny' }, leader)).problem?.code).toBe('FORBIDDEN');
});

test('the owner of one measure reports no activity of another, nor of a goal', async () => {
  const others = await made({ measureId: await newMeasure() });
  const ofGoal = (await save({ goalId: plan.goals[0], title: 'Under målet' })).part;
  for (const { id, version } of [others, ofGoal]) {
    const { problem } = await save({ id, version, progress: 'done' }, leader);
    expect(problem?.code).toBe('FORBIDDEN');
  }
});

test.each([
  ['title', { title: '' }],
  ['title', { title: 'x'.repeat(301) }],
  ['endsOn', { startsOn: '2026-05-02', endsOn: '2026-05-01' }],
  ['analysis', { analysis: '<script>alert(1)</script>' }],
  ['ownerUserId', { ownerUserId: '01900000-0000-7000-8000-000000000000' }],
])('a wrong %s is refused at its field and nothing is written', async (field, wrong) => {
  const { id, version } = await made();
  for (const input of [
    { id, version, ...wrong },
    { measureId, title: 'Ny', ...wrong },
  ]) {
    const { problem } = await save(input);
    expect(problem).toMatchObject({ code: 'INVALID', field });
  }
  const rows = await server().owner('select title, version from activity where id = $1', [id]);
  expect(rows).toEqual([{ title: 'En aktivitet', version }]);
});

test('an activity has one home: a measure or a goal, and of the same plan', async () => {
  const { id, version } = await made();
  const [goalId] = plan.goals;
  expect((await save({ title: 'Ingenstans' })).problem).toMatchObject({ field: 'measureId' });
  expect((await save({ measureId, goalId, title: 'Två' })).problem).toMatchObject({
    field: 'measureId',
  });
  const homeless = await save({ id, version, measureId: null });
  expect(homeless.problem).toMatchObject({ code: 'INVALID', field: 'measureId' });
  const other = await findTestPlan(head, { slug: 'adala', kind: 'internal_control_plan' });
  const foreign = await mutate(head, 'saveMeasure', {
    input: { planId: other.id, title: 'I den andra planen' },
    fields: '... on Measure { id }',
  });
  const astray = await save({ id, version, measureId: foreign.part.id });
  expect(astray.problem).toMatchObject({ code: 'INVALID', field: 'measureId' });
  const moved = await save({ id, version, goalId });
  expect(moved.part).toMatchObject({ measureId: null, goalId });
});

test('of two who save the same version one wins, and the other gets what now stands', async () => {
  const { id, version } = await made();
  const answers = await Promise.all([
    save({ id, version, title: 'Den ena' }),
    save({ id, version, analysis: 'Den andra' }, leader),
  ]);
  const [lost] = answers.filter((answer) => answer.problem !== null);
  const [won] = answers.filter((answer) => answer.problem === null);
  expect(lost?.problem?.code).toBe('CONFLICT');
  expect(lost?.part).toEqual(won?.part);
});
