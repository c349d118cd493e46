import { beforeAll, expect, test } from 'vitest';
import {
  addMember,
  type Caller,
  type MadePart,
  make,
  makePlan,
  mutate,
  refusedMutation,
  withTestServer,
} from '../../../testing/index.ts';

const server = withTestServer();

let head: Caller;
let plan: MadePart;
let parts: Record<'area' | 'goal' | 'risk' | 'round', MadePart & { changeId: string }>;
let unitId: string;

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  head = await server().signInAs('head');
  plan = await makePlan(head);
  const planId = plan.id;
  const [row] = await server().owner('select org_unit_id from plan where id = $1', [planId]);
  unitId = String(row?.org_unit_id);
  parts = {
    area: await make(head, 'saveQualityArea', { planId, number: 1, name: 'Handläggning' }),
    goal: await make(head, 'saveGoal', { planId, title: 'Alla barn kommer till tals' }),
    risk: await make(head, 'saveRisk', { planId, code: '1.1', title: 'Sena beslut' }),
    round: await make(head, 'saveFollowUp', { planId, kind: 't2', effectiveOn: '2026-08-31' }),
  };
});

const seen = ({ id, version }: MadePart) => ({ id, version });
const of = (name: 'goal' | 'risk', { id, version }: MadePart) => ({ [`${name}Id`]: id, version });
const on = { effectiveOn: '2026-09-14' };

/** Every mutation here: of what is there, and of something new. */
const mutations = (planId: string): [string, Record<string, unknown>][] => [
  ['savePlan', { id: planId, version: plan.version, title: 'Ändrad' }],
  ['saveQualityArea', { ...seen(parts.area), name: 'Ändrat' }],
  ['saveQualityArea', { planId, number: 9, name: 'Nytt' }],
  ['saveGoal', { ...seen(parts.goal), title: 'Ändrat' }],
  ['saveGoal', { planId, title: 'Nytt' }],
  ['assessGoal', { ...of('goal', parts.goal), ...on, fulfilment: 'full' }],
  ['saveRisk', { ...seen(parts.risk), title: 'Ändrad' }],
  ['saveRisk', { planId, code: '9.9', title: 'Ny' }],
  ['changeRiskState', { ...of('risk', parts.risk), ...on, isOpen: false, closeReason: 'merged' }],
  ['assessRisk', { ...of('risk', parts.risk), ...on, likelihood: 1, severity: 1, reason: 'Ny.' }],
  ['saveFollowUp', { ...seen(parts.round), label: 'Ändrad' }],
  ['saveFollowUp', { planId, kind: 't1', effectiveOn: '2026-04-30' }],
  ['closePart', { ...seen(parts.area), kind: 'quality_area' }],
  ['closePart', { ...seen(parts.goal), kind: 'goal' }],
  ['closePart', { id: planId, version: plan.version, kind: 'plan' }],
  ['reopenPart', { ...seen(parts.goal), kind: 'goal' }],
  ['undoChange', { changeId: parts.goal.changeId }],
  ['copyPlan', { planId, title: 'Prov 2027', startsOn: '2027-01-01', lastDay: '2027-12-31' }],
];

const newPlan = () => ({
  orgUnitId: unitId,
  kind: 'action_plan',
  title: 'Ny',
  startsOn: '2027-01-01',
  lastDay: '2027-12-31',
});

/** Rows of everything that a mutation here can write. */
const written = async () => {
  const tables = ['change', 'plan', 'quality_area', 'goal', 'risk', 'follow_up', 'assessment'];
  const counts = ['risk_state_change', 'goal_assessment', 'fact_withdrawal', 'risk_scale_version']
    .concat(tables)
    .map((table) => `(select count(*)::int from ${table}) as ${table}`);
  return (await server().owner(`select ${counts.join(', ')}`))[0];
};
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
    for (const [name, input] of mutations(plan.id)) {
      const { problem, part } = await mutate(caller, name, { input });
      expect(problem, name).toMatchObject({ code: 'FORBIDDEN', field: null });
      expect(problem?.message).toMatch(/Det får chefen för .+ och ledningen\.$/);
      expect(part).not.toBeUndefined();
    }
    const made = await mutate(caller, 'savePlan', { input: newPlan() });
    expect(made.problem?.code).toBe('FORBIDDEN');
    expect(await written()).toEqual(before);
    expect(await refusals()).toBe(logged + mutations(plan.id).length + 1);
  },
);

test('to the administrator, to a head elsewhere and to a stranger the plan and its parts do not exist', async () => {
  const before = await written();
  for (const caller of [
    await server().signInAs('admin'),
    await addMember(server(), { slug: 'adala', role: 'head', unit: 'Stöd och familj' }),
    await addMember(server(), { slug: 'ekero', role: 'management' }),
  ]) {
    for (const [name, input] of mutations(plan.id)) {
      expect(await refusedMutation(caller, name, input), name).toBe('NOT_FOUND');
    }
  }
  expect(await written()).toEqual(before);
});

test('an id that is missing, of another kind or of another municipality answers NOT_FOUND alike', async () => {
  const management = await server().signInAs('management');
  const [foreign] = await server().owner(
    `select r.id as risk, g.id as goal, q.id as area, r.plan_id as plan from risk r
     join municipality m using (municipality_id) join quality_area q on q.plan_id = r.plan_id
     cross join (select id from goal where municipality_id <> (select municipality_id from municipality where slug = 'adala') limit 1) g
     where m.slug = 'nacka' limit 1`,
  );
  const missing = '01900000-0000-7000-8000-000000000000';
  for (const [name, input] of [
    ['saveRisk', { id: foreign?.risk, version: 1, title: 'x' }],
    ['saveRisk', { id: parts.goal.id, version: 1, title: 'x' }],
    ['saveRisk', { id: missing, version: 1, title: 'x' }],
    ['saveRisk', { planId: foreign?.plan, code: '1', title: 'x' }],
    ['saveGoal', { id: foreign?.goal, version: 1, title: 'x' }],
    ['saveQualityArea', { id: foreign?.area, version: 1, name: 'x' }],
    ['closePart', { kind: 'goal', id: foreign?.goal, version: 1 }],
    ['undoChange', { changeId: missing }],
    ['copyPlan', { planId: missing, title: 'x', startsOn: '2027-01-01', lastDay: '2027-12-31' }],
  ] as const) {
    expect(await refusedMutation(management, name, input), name).toBe('NOT_FOUND');
  }
});

test('nobody writes in published figures', async () => {
  const management = await server().signInAs('management');
  const answer = await management.query(
    `{ municipality(slug: "nacka") { unitsForPlans { id } plans { id version abilities { canEdit canCopy canPublishScale
       whyNot(locale: sv) } qualityAreas { id version } picture { risks { risk { id version } } } } } }`,
  );
  expect(answer.errors).toEqual([]);
  const { plans, unitsForPlans } = answer.data.municipality;
  expect(unitsForPlans).toEqual([]);
  const [nacka] = plans;
  expect(nacka.abilities).toEqual({
    canEdit: false,
    canCopy: false,
    canPublishScale: false,
    whyNot: 'Publicerade uppgifter går inte att ändra.',
  });
  const { risk } = nacka.picture.risks[0];
  const area = nacka.qualityAreas[0];
  for (const [name, input] of [
    ['savePlan', { id: nacka.id, version: nacka.version, title: 'Ändrad' }],
    ['savePlan', newPlan()],
    ['saveRisk', { ...risk, title: 'Ändrad' }],
    ['saveQualityArea', { ...area, name: 'Ändrat' }],
    ['changeRiskState', { riskId: risk.id, version: risk.version, ...on, isOpen: true }],
    ['closePart', { kind: 'quality_area', ...area }],
    ['copyPlan', { planId: nacka.id, title: 'x', startsOn: '2027-01-01', lastDay: '2027-12-31' }],
  ] as const) {
    const { problem } = await mutate(management, name, {
      input: { ...input, municipality: 'nacka' },
    });
    expect(problem, name).toEqual({
      code: 'READ_ONLY',
      field: null,
      message: 'Publicerade uppgifter går inte att ändra.',
    });
  }
});

test('a closed plan is in no list, is still there by its id, and takes nothing until it is opened again', async () => {
  const closed = await makePlan(head, 'Stängs');
  const risk = await make(head, 'saveRisk', { planId: closed.id, code: '1', title: 'Risk' });
  const change = await mutate(head, 'closePart', {
    input: { kind: 'plan', ...seen(closed) },
    fields: '... on Plan { id version closedOn }',
  });
  expect(change.part).toMatchObject({ id: closed.id, closedOn: '2026-09-15' });
  const listed = await head.query(
    'query ($id: ID!) { municipality(slug: "adala") { plans { id } plan(id: $id) { title closedOn } } }',
    { id: closed.id },
  );
  const ids = listed.data.municipality.plans.map((one: { id: string }) => one.id);
  expect(ids).not.toContain(closed.id);
  expect(listed.data.municipality.plan).toEqual({ title: 'Stängs', closedOn: '2026-09-15' });
  const refused = await mutate(head, 'saveRisk', { input: { ...seen(risk), title: 'Ny' } });
  expect(refused.problem).toMatchObject({ code: 'INVALID', field: null });
  const opened = await mutate(head, 'reopenPart', {
    input: { kind: 'plan', id: closed.id, version: change.part.version },
  });
  expect(opened.problem).toBeNull();
  const saved = await mutate(head, 'saveRisk', { input: { ...seen(risk), title: 'Ny' } });
  expect(saved.problem).toBeNull();
});
