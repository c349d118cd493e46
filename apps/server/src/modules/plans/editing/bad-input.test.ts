import { beforeAll, expect, test } from 'vitest';
import {
  addMember,
  type Caller,
  type MadePart,
  make,
  makePlan,
  mutate,
  withTestServer,
} from '../../../testing/index.ts';

const server = withTestServer();

let head: Caller;
let planId: string;
let plan: MadePart;
let risk: MadePart;
let goals: MadePart[];
let otherArea: string;
let outsider: string;

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  head = await server().signInAs('head');
  plan = await makePlan(head);
  planId = plan.id;
  risk = await make(head, 'saveRisk', { planId, code: '1.1', title: 'Risk' });
  await make(head, 'saveRisk', { planId, code: '1.2', title: 'En till' });
  const top = await make(head, 'saveGoal', { planId, title: 'Överst' });
  const middle = await make(head, 'saveGoal', { planId, title: 'Mellan', parentId: top.id });
  const low = await make(head, 'saveGoal', { planId, title: 'Nederst', parentId: middle.id });
  goals = [top, middle, low];
  const other = await makePlan(head, 'En annan');
  otherArea = (await make(head, 'saveQualityArea', { planId: other.id, number: 1, name: 'X' })).id;
  await addMember(server(), {
    slug: 'adala',
    role: 'head',
    unit: 'Stöd och familj',
    name: 'Annan',
  });
  const [member] = await server().owner(
    `select user_id from membership where person_name = 'Annan'`,
  );
  outsider = String(member?.user_id);
});

const changes = () => server().owner('select count(*)::int as n from change');
const at = (index: number) => ({ id: goals[index]?.id, version: goals[index]?.version });
const day = { effectiveOn: '2026-09-14' };
const own = () => ({ id: risk.id, version: risk.version });

/** What goes wrong, the mutation, the field it is told at, and what is sent. */
const cases: [string, string, string, () => Record<string, unknown>][] = [
  [
    'end before start',
    'savePlan',
    'lastDay',
    () => ({ id: planId, version: plan.version, lastDay: '2025-12-31' }),
  ],
  [
    'start after end',
    'savePlan',
    'startsOn',
    () => ({ id: planId, version: plan.version, startsOn: '2027-02-01' }),
  ],
  [
    'levels in use',
    'savePlan',
    'goalLevelNames',
    () => ({ id: planId, version: plan.version, goalLevelNames: ['En'] }),
  ],
  [
    'a unit of others',
    'savePlan',
    'orgUnitId',
    () => ({ id: planId, version: plan.version, orgUnitId: planId }),
  ],
  [
    'a scale in no plan',
    'savePlan',
    'riskScaleId',
    () => ({ id: planId, version: plan.version, riskScaleId: planId }),
  ],
  ['cyclic goals', 'saveGoal', 'parentId', () => ({ ...at(0), parentId: goals[2]?.id })],
  ['a goal under itself', 'saveGoal', 'parentId', () => ({ ...at(1), parentId: goals[1]?.id })],
  [
    'below the lowest level',
    'saveGoal',
    'parentId',
    () => ({ planId, title: 'x', parentId: goals[2]?.id }),
  ],
  [
    'a parent of no plan',
    'saveGoal',
    'parentId',
    () => ({ planId, title: 'x', parentId: risk.id }),
  ],
  [
    'level outside the scale',
    'assessRisk',
    'likelihood',
    () => ({
      riskId: risk.id,
      version: risk.version,
      ...day,
      likelihood: 5,
      severity: 1,
      reason: 'x',
    }),
  ],
  ['owner without access', 'saveRisk', 'ownerUserId', () => ({ ...own(), ownerUserId: outsider })],
  ['owner who is nobody', 'saveRisk', 'ownerUserId', () => ({ ...own(), ownerUserId: planId })],
  [
    'over-long text',
    'saveRisk',
    'description',
    () => ({ ...own(), description: 'x'.repeat(5001) }),
  ],
  ['over-long title', 'saveRisk', 'title', () => ({ ...own(), title: 'x'.repeat(301) })],
  ['pasted HTML', 'saveRisk', 'description', () => ({ ...own(), description: '<p>Hej</p>' })],
  ['no title', 'saveRisk', 'title', () => ({ ...own(), title: '   ' })],
  ['a taken code', 'saveRisk', 'code', () => ({ ...own(), code: '1.2' })],
  [
    'an area of another plan',
    'saveRisk',
    'qualityAreaId',
    () => ({ ...own(), qualityAreaId: otherArea }),
  ],
  [
    'an indicator that is none',
    'saveRisk',
    'indicatorIds',
    () => ({ ...own(), indicatorIds: [planId] }),
  ],
  [
    'opened before the plan',
    'saveRisk',
    'openedOn',
    () => ({ planId, code: '8', title: 'x', openedOn: '2025-12-31' }),
  ],
  [
    'opened in the future',
    'saveRisk',
    'openedOn',
    () => ({ planId, code: '8', title: 'x', openedOn: '2026-09-16' }),
  ],
  [
    'closed without reason',
    'changeRiskState',
    'closeReason',
    () => ({ riskId: risk.id, version: risk.version, ...day, isOpen: false }),
  ],
  [
    'closed before it opened',
    'changeRiskState',
    'effectiveOn',
    () => ({
      riskId: risk.id,
      version: risk.version,
      ...day,
      isOpen: false,
      closeReason: 'merged',
    }),
  ],
  [
    'opened when open',
    'changeRiskState',
    'isOpen',
    () => ({ riskId: risk.id, version: risk.version, effectiveOn: '2026-09-15', isOpen: true }),
  ],
  [
    'a follow-up outside the plan',
    'saveFollowUp',
    'effectiveOn',
    () => ({ planId, kind: 't1', effectiveOn: '2025-04-30' }),
  ],
  [
    'a day that is none',
    'saveFollowUp',
    'effectiveOn',
    () => ({ planId, kind: 't1', effectiveOn: '2026-02-30' }),
  ],
  [
    'a goal assessed ahead',
    'assessGoal',
    'effectiveOn',
    () => ({
      goalId: goals[0]?.id,
      version: goals[0]?.version,
      effectiveOn: '2026-09-16',
      fulfilment: 'full',
    }),
  ],
  [
    'closed ahead of time',
    'closePart',
    'effectiveOn',
    () => ({ kind: 'goal', ...at(2), effectiveOn: '2026-09-16' }),
  ],
  [
    'closed before it was there',
    'closePart',
    'effectiveOn',
    () => ({ kind: 'goal', ...at(2), effectiveOn: '2026-03-01' }),
  ],
  [
    'a copy that ends before it starts',
    'copyPlan',
    'lastDay',
    () => ({ planId, title: 'x', startsOn: '2027-01-01', lastDay: '2026-12-31' }),
  ],
];

test.each(cases)(
  '%s is refused at its field in Swedish, and nothing is written',
  async (_what, name, field, input) => {
    const before = await changes();
    const { problem, change } = await mutate(head, name, { input: input() });
    expect(problem).toMatchObject({ code: 'INVALID', field });
    expect(problem?.message).toMatch(/^[A-ZÅÄÖ0-9].*[.)]$/s);
    expect(change).toBeNull();
    expect(await changes()).toEqual(before);
  },
);

test('a comparison is no HTML, and text is kept as it was meant', async () => {
  const { part, problem } = await mutate(head, 'saveRisk', {
    input: { ...own(), description: '  Barn < 15 år och > 3 dygn  ' },
    fields: '... on Risk { id version description }',
  });
  expect(problem).toBeNull();
  expect(part.description).toBe('Barn < 15 år och > 3 dygn');
  risk = part;
});

test('a goal with goals below and an area with open risks are not closed under them', async () => {
  const area = await make(head, 'saveQualityArea', { planId, number: 3, name: 'Område' });
  await make(head, 'saveRisk', { planId, code: '3.1', title: 'x', qualityAreaId: area.id });
  for (const input of [
    { kind: 'goal', ...at(0) },
    { kind: 'quality_area', id: area.id, version: area.version },
  ]) {
    const { problem } = await mutate(head, 'closePart', { input });
    expect(problem).toMatchObject({ code: 'INVALID', field: null });
    expect(problem?.message).toMatch(/Flytta eller avsluta dem först\.$/);
  }
});
