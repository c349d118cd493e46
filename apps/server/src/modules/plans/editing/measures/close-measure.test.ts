import { beforeAll, expect, test } from 'vitest';
import { type Caller, findTestPlan, mutate, withTestServer } from '../../../../testing/index.ts';

const server = withTestServer();
const fields = '... on Measure { id version closedOn progress trafficLight statuses { progress } }';

let head: Caller;
let planId: string;

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  head = await server().signInAs('head');
  planId = (await findTestPlan(head, { slug: 'adala', kind: 'action_plan' })).id;
});

const made = async () =>
  (await mutate(head, 'saveMeasure', { input: { planId, title: 'En åtgärd' }, fields })).part;
const send = (name: string, part: { id: string; version: number }, more: object = {}) =>
  mutate(head, name, { input: { ...more, id: part.id, version: part.version }, fields });
const isInPicture = async (id: string, at: string) => {
  const answer = await head.query(
    `query ($planId: ID!, $at: Date) { municipality(slug: "adala") { plan(id: $planId) {
      counts { measures } picture(at: $at) { facts { measures } measures { id activities { id } } } } } }`,
    { planId, at },
  );
  expect(answer.errors).toEqual([]);
  const { picture } = answer.data.municipality.plan;
  expect(picture.facts.measures).toBe(picture.measures.length);
  return picture.measures.some((one: { id: string }) => one.id === id);
};

test('a closed measure is gone from the day on, still there in every day before it, and comes back', async () => {
  const measure = await made();
  await server().owner(`update measure set added_on = '2026-01-01' where id = $1`, [measure.id]);
  const closed = await send('closePart', measure, { kind: 'measure', effectiveOn: '2026-06-01' });
  expect(closed.problem).toBeNull();
  expect(closed.part.closedOn).toBe('2026-06-01');
  expect(await isInPicture(measure.id, '2026-05-31')).toBe(true);
  expect(await isInPicture(measure.id, '2026-06-01')).toBe(false);
  const opened = await send('reopenPart', closed.part, { kind: 'measure' });
  expect(opened.part.closedOn).toBeNull();
  expect(await isInPicture(measure.id, '2026-06-01')).toBe(true);
});

test('a closed measure is not reported until it is opened again', async () => {
  const { part } = await send('closePart', await made(), { kind: 'measure' });
  const report = () => ({
    measureId: part.id,
    version: part.version,
    effectiveOn: '2026-09-15',
    progress: 'done',
  });
  const { problem } = await mutate(head, 'reportMeasure', { input: report(), fields });
  expect(problem).toMatchObject({ code: 'INVALID', field: null });
  expect(problem?.message).toContain('Öppna den igen');
});

test('a report that was taken back leaves no trace in the state of any day', async () => {
  const measure = await made();
  const report = await head.query(
    `mutation ($input: ReportMeasureInput!) { reportMeasure(input: $input) { problem { code }
      change { id } part { ${fields} } } }`,
    {
      input: {
        municipality: 'adala',
        measureId: measure.id,
        version: measure.version,
        effectiveOn: '2026-09-15',
        progress: 'done',
      },
    },
  );
  const { part, change, problem } = report.data.reportMeasure;
  expect(problem).toBeNull();
  expect(part.progress).toBe('done');
  const undone = await mutate(head, 'undoChange', { input: { changeId: change.id }, fields });
  expect(undone.problem).toBeNull();
  expect(undone.part).toMatchObject({ progress: null, trafficLight: null, statuses: [] });
});

test('a closed activity is gone from its measure from the day on', async () => {
  const measure = await made();
  const { part } = await mutate(head, 'saveActivity', {
    input: { measureId: measure.id, title: 'En aktivitet' },
    fields: '... on Activity { id version closedOn }',
  });
  const closed = await mutate(head, 'closePart', {
    input: { kind: 'activity', id: part.id, version: part.version },
    fields: '... on Activity { closedOn }',
  });
  expect(closed.part.closedOn).toBe('2026-09-15');
  const answer = await head.query(
    `query ($planId: ID!) { municipality(slug: "adala") { plan(id: $planId) {
      picture(at: "2026-09-15") { measures { id activities { id } } } } } }`,
    { planId },
  );
  const [shown] = answer.data.municipality.plan.picture.measures.filter(
    (one: { id: string }) => one.id === measure.id,
  );
  expect(shown.activities).toEqual([]);
});

test('a closed recommendation is gone from the day on', async () => {
  const { part } = await mutate(head, 'saveRecommendation', {
    input: { planId, number: 700, title: 'Råd', receivedFrom: 'Revisorerna' },
    fields: '... on Recommendation { id version }',
  });
  const idsToday = async () => {
    const answer = await head.query(
      `query ($planId: ID!) { municipality(slug: "adala") { plan(id: $planId) {
        picture(at: "2026-09-15") { recommendations { id } } } } }`,
      { planId },
    );
    const { recommendations } = answer.data.municipality.plan.picture;
    return recommendations.map((one: { id: string }) => one.id);
  };
  expect(await idsToday()).toContain(part.id);
  const { problem } = await mutate(head, 'closePart', {
    input: { kind: 'recommendation', id: part.id, version: part.version },
  });
  expect(problem).toBeNull();
  expect(await idsToday()).not.toContain(part.id);
});
