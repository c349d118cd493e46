import { newId } from '@lagesbild/db/ids';
import { beforeAll, expect, test } from 'vitest';
import {
  addMember,
  addPlan,
  type Caller,
  findTestPlan,
  withTestServer,
} from '../../../testing/index.ts';
import { askChanges, changesOf } from './testing/ask-changes.ts';

const server = withTestServer();

let board: Caller;
let plan: Awaited<ReturnType<typeof findTestPlan>>;
const span = { from: '2026-04-30', to: '2026-08-31' };

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  board = await server().signInAs('board');
  plan = await findTestPlan(board, { slug: 'adala', kind: 'action_plan' });
});

test('Nacka’s changes are the movements that the report states', async () => {
  const nacka = await findTestPlan(board, { slug: 'nacka', kind: 'action_plan' });
  const changes = await changesOf(board, {
    slug: 'nacka',
    id: nacka.id,
    from: '2020-04-30',
    to: '2020-08-31',
  });
  expect(changes.risks.map(({ movement, risk }) => `${risk.code} ${movement}`)).toEqual([
    '2.1 closed',
    '5.2 lowered',
  ]);
  expect(changes.items).toEqual([]);
  expect(changes.sentences.map(({ text }) => text)).toEqual([
    'Två risker har sänkts sedan tertial 1.',
    'Sänkt risk: 5.2 Kontinuitet från röd till gul.',
    'Avslutad risk: 2.1 Stöd och skydd, ingen risk kvarstår.',
  ]);
  expect(changes.parts).toHaveLength(5);
});

test('within an area stand its own risks, and within a goal what it leads to', async () => {
  const all = await changesOf(board, { id: plan.id, ...span });
  const areas = all.parts.filter(({ kind }) => kind === 'quality_area');
  const found: string[] = [];
  for (const area of areas) {
    const own = await server().owner('select id from risk where quality_area_id = $1', [area.id]);
    const ids = new Set(own.map((risk) => risk.id));
    const { risks } = await changesOf(board, { id: plan.id, ...span, within: area.id });
    expect(risks).toEqual(all.risks.filter(({ risk }) => ids.has(risk.id)));
    found.push(...risks.map(({ risk }) => risk.code));
  }
  expect(found.toSorted()).toEqual(all.risks.map(({ risk }) => risk.code).toSorted());
  const [goal] = all.items.filter(({ kind }) => kind === 'goal');
  const within = await changesOf(board, { id: plan.id, ...span, within: goal?.id ?? '' });
  expect(within.items.map(({ id }) => id)).toContain(goal?.id);
  expect(within.items.length).toBeLessThan(all.items.length);
  expect(within.sentences.length).toBeLessThan(all.sentences.length);
});

test('dates that cannot be compared are refused, and so is narrowing down to what the plan does not have', async () => {
  const code = async (asked: object) =>
    (await askChanges(board, { id: plan.id, ...span, ...asked })).errors[0]?.extensions?.code;
  expect(await code({ from: '2026-08-31' })).toBe('BAD_REQUEST');
  expect(await code({ from: '2026-09-01' })).toBe('BAD_REQUEST');
  expect(await code({ to: '2026-02-30' })).toBe('BAD_REQUEST');
  expect(await code({ from: 'i våras' })).toBe('BAD_REQUEST');
  for (const within of [newId(), plan.risks[0] ?? '', 'x']) {
    expect(await code({ within })).toBe('NOT_FOUND');
  }
});

test('neither the administrator nor the head of a sibling unit is told what has changed', async () => {
  const admin = await server().signInAs('admin');
  const sibling = await addMember(server(), {
    slug: 'adala',
    role: 'head',
    unit: 'Stöd och familj',
  });
  const stranger = await addMember(server(), { slug: 'ekero', role: 'management' });
  for (const [caller, slug] of [
    [admin, 'adala'],
    [sibling, 'adala'],
    [stranger, 'ekero'],
  ] as const) {
    const answer = await askChanges(caller, { slug, id: plan.id, ...span });
    expect(answer.errors[0]?.extensions?.code).toBe('NOT_FOUND');
  }
});

test('an auditor’s read of the changes is logged', async () => {
  const auditor = await server().signInAs('auditor');
  const reads = async () =>
    (
      await server().owner(`select from audit_event where action = 'read' and entity_id = $1`, [
        plan.id,
      ])
    ).length;
  const before = await reads();
  await changesOf(auditor, { id: plan.id, ...span });
  expect(await reads()).toBe(before + 1);
});

test('the statements do not grow with what the plan holds', async () => {
  const size = { risks: 3, measures: 4, goals: 2, recommendations: 2, followUps: 3, indicators: 2 };
  const count = async (id: string) => {
    server().counter.reset();
    const { risks } = await changesOf(board, { id, from: '2026-01-11', to: '2026-01-21' });
    return { statements: server().counter.statements.length, moved: risks.length };
  };
  const small = await count(await addPlan(server(), size));
  const large = await count(
    await addPlan(server(), { ...size, risks: 60, measures: 90, goals: 20, recommendations: 9 }),
  );
  expect(large.moved).toBeGreaterThan(small.moved);
  expect(large.statements).toBe(small.statements);
});
