import { beforeAll, expect, test } from 'vitest';
import { type Caller, make, makePlan, mutate, withTestServer } from '../../../testing/index.ts';

const server = withTestServer();

let head: Caller;
let old: Awaited<ReturnType<typeof makeFullPlan>>;

beforeAll(async () => {
  server().setClock(() => new Date('2026-12-15T10:00:00+01:00'));
  head = await server().signInAs('head');
  old = await makeFullPlan();
});

const seen = ({ id, version }: { id: string; version: number }) => ({ id, version });

/** One of each kind that stays open, and one that is done, closed or carried out. */
async function makeFullPlan() {
  const plan = await makePlan(head);
  const planId = plan.id;
  const area = await make(head, 'saveQualityArea', { planId, number: 1, name: 'Område' });
  const gone = await make(head, 'saveQualityArea', { planId, number: 2, name: 'Utgår' });
  await mutate(head, 'closePart', { input: { kind: 'quality_area', ...seen(gone) } });
  const goal = await make(head, 'saveGoal', { planId, title: 'Överst' });
  await make(head, 'saveGoal', { planId, title: 'Under', parentId: goal.id });
  const risk = await make(head, 'saveRisk', {
    ...{ planId, code: '1.1', title: 'Kvar', qualityAreaId: area.id },
    openedOn: '2026-02-01',
  });
  const assessed = await mutate(head, 'assessRisk', {
    input: {
      ...{ riskId: risk.id, version: 1, effectiveOn: '2026-12-01' },
      ...{ likelihood: 3, severity: 3, reason: 'Därför.' },
    },
  });
  expect(assessed.problem).toBeNull();
  const closed = await make(head, 'saveRisk', { planId, code: '1.2', title: 'Avslutad' });
  await mutate(head, 'changeRiskState', {
    input: {
      ...{ riskId: closed.id, version: 1, effectiveOn: '2026-12-15' },
      ...{ isOpen: false, closeReason: 'risk_gone' },
    },
  });
  const advice = await make(head, 'saveRecommendation', {
    ...{ planId, number: 1, title: 'Råd', receivedFrom: 'Revisorerna' },
  });
  const measure = await make(head, 'saveMeasure', {
    ...{ planId, title: 'Fortsätter', startsOn: '2026-03-01', dueOn: '2027-06-30' },
    riskIds: [risk.id, closed.id].sort(),
    goalIds: [goal.id],
    recommendationIds: [advice.id],
  });
  await make(head, 'saveActivity', { measureId: measure.id, title: 'Steg', endsOn: '2026-11-01' });
  const done = await make(head, 'saveMeasure', { planId, title: 'Klar' });
  const report = { measureId: done.id, version: 1, effectiveOn: '2026-12-01', progress: 'done' };
  expect((await mutate(head, 'reportMeasure', { input: report })).problem).toBeNull();
  return plan;
}

const input = () => ({
  planId: old.id,
  title: 'Prov 2027',
  startsOn: '2027-01-01',
  lastDay: '2027-12-31',
});

test('before its first day, next year’s plan is shown as it will begin', async () => {
  const { part } = await mutate(head, 'copyPlan', { input: input(), fields: '... on Plan { id }' });
  const { data } = await head.query(
    `query ($id: ID!) { municipality(slug: "adala") { plan(id: $id) { picture { at risks { risk { code } }
       measures { title } } steps { dates risks { risk { code } } } sightline { nodes { title } } } } }`,
    { id: part.id },
  );
  const { picture, steps, sightline } = data.municipality.plan;
  expect(picture).toMatchObject({ at: '2027-01-01', risks: [{ risk: { code: '1.1' } }] });
  expect(picture.measures).toEqual([{ title: 'Fortsätter' }]);
  expect(steps).toMatchObject({ dates: ['2027-01-01'], risks: [{ risk: { code: '1.1' } }] });
  expect(sightline.nodes.map(({ title }: { title: string }) => title)).toContain('Kvar');
});

test('next year’s plan has what is open with its links, no dated facts, and history from its first row', async () => {
  const before = await server().owner('select * from plan where id = $1', [old.id]);
  const { part, problem, change } = await mutate(head, 'copyPlan', {
    input: input(),
    fields: '... on Plan { id version title startsOn endsBefore goalLevelNames riskScale { id } }',
  });
  expect(problem).toBeNull();
  expect(change?.actorName).toBe('Avdelningschef (demo)');
  expect(part).toMatchObject({
    ...{ version: 1, title: 'Prov 2027', startsOn: '2027-01-01', endsBefore: '2028-01-01' },
    goalLevelNames: ['Inriktningsmål', 'Nämndmål', 'Enhetsmål'],
    riskScale: { id: before[0]?.risk_scale_id },
  });
  const answer = await head.query(
    `query ($id: ID!) { municipality(slug: "adala") { plan(id: $id) { qualityAreas { name } followUps { id }
       picture(at: "2027-01-01") { goals { title level fulfilment } recommendations { title } risks { risk {
         code qualityArea { name } assessments { id } states { effectiveOn isOpen } } }
         measures { title startsOn dueOn progress riskCodes goalIds recommendationIds activities { title endsOn } } } } } }`,
    { id: part.id },
  );
  expect(answer.errors).toEqual([]);
  const { qualityAreas, followUps, picture } = answer.data.municipality.plan;
  expect(qualityAreas).toEqual([{ name: 'Område' }]);
  expect(followUps).toEqual([]);
  expect(picture.goals).toEqual([
    { title: 'Överst', level: 1, fulfilment: 'unassessed' },
    { title: 'Under', level: 2, fulfilment: 'unassessed' },
  ]);
  expect(picture.risks).toEqual([
    {
      risk: {
        ...{ code: '1.1', qualityArea: { name: 'Område' }, assessments: [] },
        states: [{ effectiveOn: '2027-01-01', isOpen: true }],
      },
    },
  ]);
  expect(picture.recommendations).toEqual([{ title: 'Råd' }]);
  expect(picture.measures).toMatchObject([
    {
      ...{ title: 'Fortsätter', startsOn: null, dueOn: '2027-06-30', progress: null },
      ...{ riskCodes: ['1.1'], activities: [{ title: 'Steg', endsOn: null }] },
    },
  ]);
  expect(picture.measures[0].goalIds).toHaveLength(1);
  expect(picture.measures[0].recommendationIds).toHaveLength(1);
  const [copied] = await server().owner('select copied_from_plan_id from plan where id = $1', [
    part.id,
  ]);
  expect(copied?.copied_from_plan_id).toBe(old.id);
  const rows = await server().owner(
    `select entity_type, count(*)::int as n from change where plan_id = $1 group by 1 order by 1`,
    [part.id],
  );
  expect(Object.fromEntries(rows.map((row) => [row.entity_type, row.n]))).toEqual({
    ...{ plan: 1, quality_area: 1, goal: 2, risk: 1, risk_state: 1 },
    ...{ recommendation: 1, measure: 1, activity: 1 },
  });
  expect(await server().owner('select * from plan where id = $1', [old.id])).toEqual(before);
});

test('a copy is undone by closing it', async () => {
  const { change } = await mutate(head, 'copyPlan', { input: input() });
  const undone = await mutate(head, 'undoChange', {
    input: { changeId: change?.id },
    fields: '... on Plan { title closedOn }',
  });
  expect(undone.part).toEqual({ __typename: 'Plan', title: 'Prov 2027', closedOn: '2026-12-15' });
});

test('a plan with two hundred risks and a thousand measures is copied with as many statements as a small one', async () => {
  const count = async () => {
    server().counter.reset();
    expect((await mutate(head, 'copyPlan', { input: input() })).problem).toBeNull();
    return server().counter.statements.length;
  };
  const small = await count();
  await server().owner(
    `with p as (select municipality_id, id from plan where id = $1), r as (
       insert into risk (municipality_id, id, plan_id, code, title)
       select municipality_id, gen_random_uuid(), id, 'x' || n, 'x' from p, generate_series(1, 200) n returning *),
     s as (insert into risk_state_change (municipality_id, id, risk_id, effective_on, state)
       select municipality_id, gen_random_uuid(), id, '2026-01-01', 'open' from r returning 1),
     m as (insert into measure (municipality_id, id, plan_id, title)
       select municipality_id, gen_random_uuid(), id, 'x' from p, generate_series(1, 1000) returning *)
     insert into measure_risk (municipality_id, measure_id, risk_id)
       select m.municipality_id, m.id, r.id from m join r on r.code = 'x1'`,
    [old.id],
  );
  // History and the chain are written a thousand rows at a time.
  expect(await count()).toBeLessThanOrEqual(small + 2);
}, 60_000);
