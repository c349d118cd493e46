import { beforeAll, expect, test } from 'vitest';
import {
  addMember,
  type Caller,
  findTestPlan,
  mutate,
  refusedMutation,
  withTestServer,
} from '../../../../testing/index.ts';

const server = withTestServer();

let head: Caller;
let planId: string;
type Seen = { id: string; version: number };
let measure: Seen;
let activity: Seen;
let recommendation: Seen;

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  head = await server().signInAs('head');
  planId = (await findTestPlan(head, { slug: 'adala', kind: 'action_plan' })).id;
  measure = await made('saveMeasure', 'Measure', { planId, title: 'Rekrytera jourhem' });
  activity = await made('saveActivity', 'Activity', { measureId: measure.id, title: 'Annonsera' });
  recommendation = await made('saveRecommendation', 'Recommendation', {
    planId,
    number: 900,
    title: 'Följ upp avtalen',
    receivedFrom: 'Revisorerna',
  });
});

async function made(name: string, type: string, input: Record<string, unknown>): Promise<Seen> {
  const { part } = await mutate(head, name, { input, fields: `... on ${type} { id version }` });
  return { id: part.id, version: part.version };
}

/** Every mutation of measures, activities and recommendations: of what is there, and of something new. */
const mutations = () =>
  [
    ['saveMeasure', { ...measure, title: 'Ändrad' }],
    ['saveMeasure', { planId, title: 'Ny' }],
    ['reportMeasure', { ...report(), progress: 'ongoing' }],
    ['saveActivity', { ...activity, progress: 'done' }],
    ['saveActivity', { measureId: measure.id, title: 'Ny' }],
    ['saveRecommendation', { ...recommendation, answer: 'Ändrat' }],
    ['saveRecommendation', { planId, number: 901, title: 'Ny', receivedFrom: 'Revisorerna' }],
    ['closePart', { ...measure, kind: 'measure' }],
    ['closePart', { ...activity, kind: 'activity' }],
    ['closePart', { ...recommendation, kind: 'recommendation' }],
    ['reopenPart', { ...measure, kind: 'measure' }],
  ] as const;

const report = () => ({
  measureId: measure.id,
  version: measure.version,
  effectiveOn: '2026-09-15',
});

const written = () =>
  server().owner(`select count(*)::int as changes, (select count(*)::int from measure) as measures,
    (select count(*)::int from activity) as activities from change`);
const refusals = async () =>
  Number(
    (await server().owner(`select count(*)::int as n from audit_event where action = 'refused'`))[0]
      ?.n,
  );

test.each(['board', 'controller', 'auditor', 'group_leader'] as const)(
  '%s sees the plan and writes nothing in it; every refusal is logged and says who may',
  async (role) => {
    const caller = await server().signInAs(role);
    const [before, logged] = [await written(), await refusals()];
    for (const [name, input] of mutations()) {
      const { problem } = await mutate(caller, name, { input });
      expect(problem, name).toMatchObject({ code: 'FORBIDDEN', field: null });
      expect(problem?.message).toContain('Barn och unga');
    }
    expect(await written()).toEqual(before);
    expect(await refusals()).toBe(logged + mutations().length);
  },
);

test('those who do not see the plan are told that nothing is there', async () => {
  const outsider = await addMember(server(), {
    slug: 'adala',
    role: 'head',
    unit: 'Stöd och familj',
  });
  const admin = await server().signInAs('admin');
  const stranger = await addMember(server(), { slug: 'ekero', role: 'management' });
  const before = await written();
  for (const [name, input] of mutations()) {
    expect(await refusedMutation(outsider, name, input), name).toBe('NOT_FOUND');
    expect(await refusedMutation(admin, name, input), name).toBe('NOT_FOUND');
    const foreign = { ...input, municipality: 'ekero' };
    expect(await refusedMutation(stranger, name, foreign), name).toBe('NOT_FOUND');
  }
  expect(await written()).toEqual(before);
});

test('nobody who is not signed in writes', async () => {
  for (const [name, input] of mutations()) {
    expect(await refusedMutation(server().anonymous(), name, input)).toBe('UNAUTHENTICATED');
  }
});

test('nobody writes in published figures, and nothing is proposed for them', async () => {
  const management = await server().signInAs('management');
  const answer = await management.query(
    `{ municipality(slug: "nacka") { plans { id picture { measures {
      id version progress isOverdue isLightProposed proposedLight abilities { canEdit canReport } } } } } }`,
  );
  expect(answer.errors).toEqual([]);
  const [plan] = answer.data.municipality.plans;
  for (const each of plan.picture.measures) {
    expect(each).toMatchObject({ isLightProposed: false, proposedLight: null, isOverdue: false });
    expect(each.abilities).toEqual({ canEdit: false, canReport: false });
  }
  const [{ id, version }] = plan.picture.measures;
  for (const [name, input] of [
    ['saveMeasure', { id, version, title: 'Ändrad' }],
    ['saveMeasure', { planId: plan.id, title: 'Ny' }],
    ['reportMeasure', { measureId: id, version, effectiveOn: '2020-05-01', progress: 'done' }],
    ['saveActivity', { measureId: id, title: 'Ny' }],
    ['saveRecommendation', { planId: plan.id, number: 9, title: 'Ny', receivedFrom: 'Vi' }],
    ['closePart', { id, version, kind: 'measure' }],
  ] as const) {
    const { problem } = await mutate(management, name, {
      input: { ...input, municipality: 'nacka' },
    });
    expect(problem?.code, name).toBe('READ_ONLY');
  }
});
