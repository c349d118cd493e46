import { beforeAll, expect, test } from 'vitest';
import {
  addMember,
  type Caller,
  make,
  makePlan,
  mutate,
  withTestServer,
} from '../../../testing/index.ts';

const server = withTestServer();

let head: Caller;
let planId: string;

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  head = await server().signInAs('head');
  planId = (await makePlan(head)).id;
});

async function readPlan(caller: Caller, id: string, fields: string) {
  const answer = await caller.query(
    `query ($id: ID!) { municipality(slug: "adala") { plan(id: $id) { ${fields} } } }`,
    { id },
  );
  expect(answer.errors).toEqual([]);
  return answer.data.municipality.plan;
}

test('goals keep the order they are put in, levels follow the parent, and what lies below comes along', async () => {
  const titles = ['A', 'B', 'C'];
  const [a, b, c] = await Promise.all(
    titles.map(() => make(head, 'saveGoal', { planId, title: 'x' })),
  );
  const move = async (goal: { id: string } | undefined, input: Record<string, unknown>) => {
    const [row] = await server().owner('select version from goal where id = $1', [goal?.id]);
    const { problem } = await mutate(head, 'saveGoal', {
      input: { id: goal?.id, version: row?.version, ...input },
    });
    expect(problem).toBeNull();
  };
  for (const [at, goal] of [a, b, c].entries()) await move(goal, { title: titles[at], sort: at });
  const tree = async () => {
    const { picture } = await readPlan(
      head,
      planId,
      'picture(at: "2026-09-15") { goals { title level } }',
    );
    return picture.goals.map((goal: { title: string; level: number }) => goal.title + goal.level);
  };
  expect(await tree()).toEqual(['A1', 'B1', 'C1']);
  await move(c, { sort: 0 });
  expect(await tree()).toEqual(['C1', 'A1', 'B1']);
  await move(b, { parentId: a?.id });
  await move(a, { parentId: c?.id });
  expect(await tree()).toEqual(['C1', 'A2', 'B3']);
  await move(a, { parentId: null, sort: 0 });
  expect(await tree()).toEqual(['A1', 'B2', 'C1']);
});

test('what was added later or closed by then is not in a day’s picture, nor counted', async () => {
  const own = (await makePlan(head, 'Bild')).id;
  const goal = await make(head, 'saveGoal', { planId: own, title: 'Kom till i september' });
  const area = await make(head, 'saveQualityArea', { planId: own, number: 1, name: 'Område' });
  const at = async (day: string) =>
    (await readPlan(head, own, `picture(at: "${day}") { goals { id } }`)).picture.goals.length;
  expect([await at('2026-09-14'), await at('2026-09-15')]).toEqual([0, 1]);
  server().setClock(() => new Date('2026-10-01T10:00:00+02:00'));
  await mutate(head, 'closePart', { input: { kind: 'goal', id: goal.id, version: goal.version } });
  await mutate(head, 'closePart', {
    input: { kind: 'quality_area', id: area.id, version: area.version },
  });
  server().setClock(() => new Date('2026-10-02T10:00:00+02:00'));
  expect([await at('2026-09-30'), await at('2026-10-01')]).toEqual([1, 0]);
  expect(await readPlan(head, own, 'counts { goals } qualityAreas { id }')).toEqual({
    counts: { goals: 0 },
    qualityAreas: [],
  });
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
});

test('risks stand in the order of their codes, whenever they came', async () => {
  for (const code of ['2.1', '1.10', '1.2', '1.1']) {
    await make(head, 'saveRisk', { planId, code, title: `Risk ${code}`, openedOn: '2026-01-01' });
  }
  const { picture } = await readPlan(
    head,
    planId,
    'picture(at: "2026-09-15") { risks { risk { code } } }',
  );
  const codes = picture.risks.map((one: { risk: { code: string } }) => one.risk.code);
  expect(codes).toEqual(['1.1', '1.2', '1.10', '2.1']);
});

test('a follow-up knows what it reports on, and is named after its kind until it gets a name', async () => {
  const round = await make(head, 'saveFollowUp', { planId, kind: 't1', effectiveOn: '2026-04-30' });
  const fields = '... on FollowUp { version label periodFrom periodTo }';
  const moved = await mutate(head, 'saveFollowUp', {
    input: { id: round.id, version: 1, kind: 't2', effectiveOn: '2026-08-31' },
    fields,
  });
  expect(moved.part).toMatchObject({
    label: 'T2 2026',
    periodFrom: '2026-01-01',
    periodTo: '2026-09-01',
  });
  const named = await mutate(head, 'saveFollowUp', {
    input: { id: round.id, version: 2, label: 'Augusti' },
    fields,
  });
  const again = await mutate(head, 'saveFollowUp', {
    input: { id: round.id, version: 3, effectiveOn: '2026-08-30' },
    fields,
  });
  expect([named.part.label, again.part.label]).toEqual(['Augusti', 'Augusti']);
});

test('everybody is told what they may do, who may do the rest, and the head in which units plans are made', async () => {
  const fields = 'abilities { canEdit canAssessRisks canCopy canPublishScale whyNot(locale: sv) }';
  expect((await readPlan(head, planId, fields)).abilities).toEqual({
    ...{ canEdit: true, canAssessRisks: true, canCopy: true, canPublishScale: true, whyNot: null },
  });
  const board = await server().signInAs('board');
  const { abilities } = await readPlan(board, planId, fields);
  expect(abilities).toMatchObject({ canEdit: false, canCopy: false, canPublishScale: false });
  expect(abilities.whyNot).toBe(
    'Du får läsa planen men inte ändra i den. Det får chefen för Barn och unga och ledningen.',
  );
  const units = async (caller: Caller) =>
    (await caller.query('{ municipality(slug: "adala") { unitsForPlans { name } } }')).data
      .municipality.unitsForPlans as { name: string }[];
  expect((await units(head))[0]).toEqual({ name: 'Barn och unga' });
  expect(await units(board)).toEqual([]);
});

test('an owner is one who reaches the plan, and an indicator one that the head may see', async () => {
  const named = { slug: 'adala', role: 'group_leader', unit: 'Mottagning Nord', name: 'Ägaren' };
  await addMember(server(), named);
  const [member] = await server().owner(
    `select user_id from membership where person_name = 'Ägaren'`,
  );
  const { linkableIndicators } = await readPlan(head, planId, 'linkableIndicators { id unitName }');
  expect(linkableIndicators.length).toBeGreaterThan(10);
  const indicatorIds = linkableIndicators.slice(0, 2).map((one: { id: string }) => one.id);
  const { part, problem } = await mutate(head, 'saveGoal', {
    input: { planId, title: 'Ägt', ownerUserId: member?.user_id, indicatorIds },
    fields: '... on Goal { ownerUserId abilities { canEdit } indicators { indicator { id } } }',
  });
  expect(problem).toBeNull();
  expect(part).toMatchObject({ ownerUserId: member?.user_id, abilities: { canEdit: true } });
  expect(part.indicators).toHaveLength(2);
});
