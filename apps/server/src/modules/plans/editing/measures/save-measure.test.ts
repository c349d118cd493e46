import { beforeAll, expect, test } from 'vitest';
import {
  addMember,
  type Caller,
  findTestPlan,
  mutate,
  withTestServer,
} from '../../../../testing/index.ts';

const server = withTestServer();
const fields = `... on Measure { id version title description ownerTitle ownerUserId startsOn dueOn hasDeviation analysis
  refersToId refersTo sort riskIds riskCodes goalIds recommendationIds indicatorIds closedOn abilities { canEdit canReport } }`;

let head: Caller;
let plan: Awaited<ReturnType<typeof findTestPlan>>;

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  head = await server().signInAs('head');
  plan = await findTestPlan(head, { slug: 'adala', kind: 'action_plan' });
});

const save = (input: Record<string, unknown>, caller = head) =>
  mutate(caller, 'saveMeasure', { input, fields });
const made = async (input: Record<string, unknown> = {}) =>
  (await save({ planId: plan.id, title: 'En åtgärd', ...input })).part;
const historyOf = (id: string) =>
  server().owner(
    `select entity_type, subject_id, plan_id, entity_version, before, after, actor_name, effective_on::text
     from change where entity_id = $1 order by entity_version`,
    [id],
  );

test('a new measure is there from today with its texts, dates and links, and with its history', async () => {
  const links = {
    riskIds: plan.risks.slice(0, 2).toSorted(),
    goalIds: plan.goals.slice(0, 1),
    indicatorIds: plan.indicators.slice(0, 1),
  };
  const { part, problem } = await save({
    planId: plan.id,
    title: '  Rekrytera jourhem ',
    ownerTitle: 'Enhetschef',
    startsOn: '2026-10-01',
    dueOn: '2026-12-01',
    ...links,
  });
  expect(problem).toBeNull();
  expect(part).toMatchObject({
    title: 'Rekrytera jourhem',
    version: 1,
    goalIds: links.goalIds,
    indicatorIds: links.indicatorIds,
    closedOn: null,
    abilities: { canEdit: true, canReport: true },
  });
  expect(part.riskIds.toSorted()).toEqual(links.riskIds);
  expect(part.riskCodes).toHaveLength(2);
  const [row] = await historyOf(part.id);
  expect(row).toMatchObject({
    entity_type: 'measure',
    subject_id: part.id,
    plan_id: plan.id,
    before: null,
    actor_name: 'Avdelningschef (demo)',
    effective_on: '2026-09-15',
    after: {
      title: 'Rekrytera jourhem',
      startsOn: '2026-10-01',
      dueOn: '2026-12-01',
      addedOn: '2026-09-15',
      closedOn: null,
      recommendationIds: [],
      ...links,
    },
  });
});

test('only what was sent is changed, links are replaced as a set, and null empties', async () => {
  const [first, second] = plan.risks;
  const { id, version } = await made({ riskIds: [first], description: 'Text', ownerTitle: 'Chef' });
  const { part } = await save({ id, version, riskIds: [second], description: null });
  expect(part).toMatchObject({ title: 'En åtgärd', ownerTitle: 'Chef', description: null });
  expect(part.riskIds).toEqual([second]);
  expect(part.version).toBe(version + 1);
  const [, change] = await historyOf(id);
  expect(change).toMatchObject({
    before: { riskIds: [first], description: 'Text' },
    after: { riskIds: [second], description: null, ownerTitle: 'Chef' },
  });
});

test('what already stands so is not written again', async () => {
  const { id, version } = await made();
  const { part, problem } = await save({ id, version, title: 'En åtgärd' });
  expect(problem).toBeNull();
  expect(part.version).toBe(version);
  expect(await historyOf(id)).toHaveLength(1);
});

test.each([
  ['title', { title: ' ' }],
  ['title', { title: 'x'.repeat(301) }],
  ['description', { description: 'x'.repeat(5001) }],
  ['analysis', { analysis: 'Inklistrat <p>stycke</p>' }],
  ['ownerTitle', { ownerTitle: 'x'.repeat(121) }],
  ['startsOn', { startsOn: 'snart' }],
  ['dueOn', { startsOn: '2026-05-02', dueOn: '2026-05-01' }],
  ['ownerUserId', { ownerUserId: '01900000-0000-7000-8000-000000000000' }],
  ['riskIds', { riskIds: ['01900000-0000-7000-8000-000000000000'] }],
  ['indicatorIds', { indicatorIds: ['01900000-0000-7000-8000-000000000000'] }],
  ['refersToId', { refersToId: '01900000-0000-7000-8000-000000000000' }],
])('a wrong %s is refused at its field in Swedish and nothing is written', async (field, wrong) => {
  const { id, version } = await made();
  for (const input of [
    { id, version, ...wrong },
    { planId: plan.id, title: 'En annan åtgärd', ...wrong },
  ]) {
    const { problem } = await save(input);
    expect(problem).toMatchObject({ code: 'INVALID', field });
    expect(problem?.message).toMatch(/^[A-ZÅÄÖ].*\.$/);
  }
  expect(await historyOf(id)).toHaveLength(1);
});

test('a text with “<” is no HTML', async () => {
  const part = await made({ description: 'Barn < 15 år och väntetid > 3 veckor' });
  expect(part.description).toBe('Barn < 15 år och väntetid > 3 veckor');
});

test('dates are held against the ones that stand', async () => {
  const { id, version } = await made({ startsOn: '2026-05-01', dueOn: '2026-06-01' });
  const { problem } = await save({ id, version, startsOn: '2026-07-01' });
  expect(problem).toMatchObject({ code: 'INVALID', field: 'dueOn' });
});

test('risks, recommendations and measures of another plan cannot be tied', async () => {
  const other = await findTestPlan(head, { slug: 'adala', kind: 'internal_control_plan' });
  const foreign = await mutate(head, 'saveMeasure', {
    input: { planId: other.id, title: 'I den andra planen' },
    fields,
  });
  const advice = await mutate(head, 'saveRecommendation', {
    input: { planId: other.id, number: 90, title: 'Råd', receivedFrom: 'Revisorerna' },
    fields: '... on Recommendation { id }',
  });
  for (const [field, value] of [
    ['riskIds', other.risks.slice(0, 1)],
    ['recommendationIds', [advice.part.id]],
    ['refersToId', foreign.part.id],
  ] as const) {
    const { problem } = await save({ planId: plan.id, title: 'Ny', [field]: value });
    expect(problem).toMatchObject({ code: 'INVALID', field });
  }
});

test('no measure is followed up under itself or in a circle', async () => {
  const first = await made({ title: 'Första' });
  const second = await made({ title: 'Andra', refersToId: first.id });
  expect(second).toMatchObject({ refersToId: first.id, refersTo: 'Första' });
  for (const refersToId of [first.id, second.id]) {
    const { problem } = await save({ id: first.id, version: first.version, refersToId });
    expect(problem).toMatchObject({ code: 'INVALID', field: 'refersToId' });
  }
});

test('an owner is somebody who sees the plan, and not the administrator of the system', async () => {
  const userIdOf = async (caller: Caller) => (await caller.query('{ me { id } }')).data.me.id;
  const outsider = await addMember(server(), {
    slug: 'adala',
    role: 'head',
    unit: 'Stöd och familj',
  });
  for (const caller of [outsider, await server().signInAs('admin')]) {
    const { problem } = await save({
      planId: plan.id,
      title: 'Ny',
      ownerUserId: await userIdOf(caller),
    });
    expect(problem).toMatchObject({ code: 'INVALID', field: 'ownerUserId' });
  }
  const leader = await userIdOf(await server().signInAs('group_leader'));
  expect(await made({ ownerUserId: leader })).toMatchObject({ ownerUserId: leader });
});

test('of twenty who save the same version one wins, and the others get what now stands', async () => {
  const { id, version } = await made();
  const titles = Array.from({ length: 20 }, (_, n) => `Rubrik ${n}`);
  const answers = await Promise.all(titles.map((title) => save({ id, version, title })));
  const lost = answers.filter((answer) => answer.problem !== null);
  expect(lost).toHaveLength(19);
  const [won] = answers.filter((answer) => answer.problem === null);
  for (const answer of lost) {
    expect(answer.problem?.code).toBe('CONFLICT');
    expect(answer.part).toMatchObject({ title: won?.part.title, version: version + 1 });
  }
  expect(await historyOf(id)).toHaveLength(2);
});
