import { beforeAll, expect, test } from 'vitest';
import { type Caller, make, makePlan, mutate, withTestServer } from '../../../testing/index.ts';

const server = withTestServer();

let head: Caller;
let planId: string;

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  head = await server().signInAs('head');
  planId = (await makePlan(head)).id;
});

const undo = (changeId: string | undefined, fields = '') =>
  mutate(head, 'undoChange', { input: { changeId }, fields });
const historyOf = (id: string) =>
  server().owner(
    `select entity_type, undoes_change_id is not null as is_undo, before is null as is_new, after is null as is_gone
     from change where subject_id = $1 order by recorded_at, id`,
    [id],
  );

test('a changed text is written back with its links, history keeps both, and the undo can be undone', async () => {
  const [indicator] = (
    await head.query(
      'query ($id: ID!) { municipality(slug: "adala") { plan(id: $id) { linkableIndicators { id } } } }',
      { id: planId },
    )
  ).data.municipality.plan.linkableIndicators;
  const risk = await make(head, 'saveRisk', {
    planId,
    code: '1',
    title: 'Före',
    indicatorIds: [indicator.id],
  });
  const fields = '... on Risk { title indicators { indicator { id } } }';
  const before = { title: 'Före', indicators: [{ indicator: { id: indicator.id } }] };
  const saved = await mutate(head, 'saveRisk', {
    input: { id: risk.id, version: risk.version, title: 'Efter', indicatorIds: [] },
    fields,
  });
  expect(saved.part).toMatchObject({ title: 'Efter', indicators: [] });
  const undone = await undo(saved.change?.id, fields);
  expect(undone.problem).toBeNull();
  expect(undone.part).toMatchObject(before);
  const redone = await undo(undone.change?.id, fields);
  expect(redone.part).toMatchObject({ title: 'Efter', indicators: [] });
  expect((await historyOf(risk.id)).slice(-3).map((row) => row.is_undo)).toEqual([
    false,
    true,
    true,
  ]);
});

test('what somebody has written since is not undone, and the newer change is told', async () => {
  const goal = await make(head, 'saveGoal', { planId, title: 'Mål' });
  const input = { id: goal.id, version: goal.version, description: 'Först' };
  const first = await mutate(head, 'saveGoal', { input });
  const second = await mutate(await server().signInAs('management'), 'saveGoal', {
    input: { ...input, version: goal.version + 1, description: 'Sedan' },
  });
  const refused = await undo(first.change?.id, '... on Goal { description }');
  expect(refused.problem?.code).toBe('CONFLICT');
  expect(refused.part.description).toBe('Sedan');
  expect(refused.change).toEqual(second.change);
});

test('a dated fact is withdrawn: what held before it holds again, everywhere', async () => {
  const risk = await make(head, 'saveRisk', {
    planId,
    code: '2',
    title: 'R',
    openedOn: '2026-02-01',
  });
  const fields = `... on Risk { version states { isOpen } assessments { severity isInherent } }`;
  const assess = async (version: number, severity: number, isInherent = false) =>
    mutate(head, 'assessRisk', {
      input: {
        ...{ riskId: risk.id, version, isInherent, effectiveOn: '2026-09-10' },
        ...{ likelihood: 2, severity, reason: 'Därför.' },
      },
      fields,
    });
  const first = await assess(1, 2);
  const second = await assess(first.part.version, 4);
  const undone = await undo(second.change?.id, fields);
  expect(undone.part.assessments).toEqual([{ severity: 2, isInherent: false }]);
  const inherent = await assess(undone.part.version, 4, true);
  expect(inherent.part.assessments).toContainEqual({ severity: 4, isInherent: true });
  const closed = await mutate(head, 'changeRiskState', {
    input: {
      ...{ riskId: risk.id, version: inherent.part.version, effectiveOn: '2026-09-12' },
      ...{ isOpen: false, closeReason: 'risk_gone' },
    },
    fields,
  });
  expect(closed.part.states).toEqual([{ isOpen: true }, { isOpen: false }]);
  const reopened = await undo(closed.change?.id, fields);
  expect(reopened.part.states).toEqual([{ isOpen: true }]);
  const [history] = (await historyOf(risk.id)).slice(-1);
  expect(history).toEqual({
    entity_type: 'risk_state',
    is_undo: true,
    is_new: false,
    is_gone: true,
  });
  const twice = await undo(reopened.change?.id);
  expect(twice.problem).toMatchObject({ code: 'INVALID', field: null });

  const goal = await make(head, 'saveGoal', { planId, title: 'Bedöms' });
  const assessed = await mutate(head, 'assessGoal', {
    input: {
      ...{ goalId: goal.id, version: 1, effectiveOn: '2026-09-10' },
      ...{ fulfilment: 'partial', analysis: 'På väg.' },
    },
    fields: '... on Goal { fulfilment analysis assessments { fulfilment authorName } }',
  });
  expect(assessed.part).toMatchObject({ fulfilment: 'partial', analysis: 'På väg.' });
  const back = await undo(assessed.change?.id, '... on Goal { fulfilment assessments { id } }');
  expect(back.part).toMatchObject({ fulfilment: 'unassessed', assessments: [] });
});

test('undoing what was made closes it: a goal today, a risk as never meant; a round is changed instead', async () => {
  const goal = await make(head, 'saveGoal', { planId, title: 'Misstag' });
  expect((await undo(goal.changeId)).problem).toBeNull();
  const risk = await make(head, 'saveRisk', { planId, code: '3', title: 'Misstag' });
  const undone = await undo(risk.changeId, '... on Risk { states { isOpen closeReason } }');
  expect(undone.part.states.at(-1)).toEqual({ isOpen: false, closeReason: 'out_of_scope' });
  const round = await make(head, 'saveFollowUp', { planId, kind: 't1', effectiveOn: '2026-04-30' });
  expect((await undo(round.changeId)).problem?.message).toBe(
    'En uppföljning går inte att ta bort. Ändra den i stället.',
  );
  const seen = await head.query(
    `query ($id: ID!) { municipality(slug: "adala") { plan(id: $id) {
       picture(at: "2026-09-15") { goals { id } risks { risk { id } } } } } }`,
    { id: planId },
  );
  expect(seen.errors).toEqual([]);
  const { picture } = seen.data.municipality.plan;
  expect(picture.goals.map((one: { id: string }) => one.id)).not.toContain(goal.id);
  const ids = picture.risks.map((one: { risk: { id: string } }) => one.risk.id);
  expect(ids).not.toContain(risk.id);
});

test('a goal put back where its level no longer fits, or under itself, is refused', async () => {
  const [a, b] = [
    await make(head, 'saveGoal', { planId, title: 'A' }),
    await make(head, 'saveGoal', { planId, title: 'B' }),
  ];
  const under = await mutate(head, 'saveGoal', {
    input: { id: b.id, version: b.version, parentId: a.id },
    fields: '... on Goal { version level }',
  });
  expect(under.part.level).toBe(2);
  const out = await mutate(head, 'saveGoal', {
    input: { id: b.id, version: under.part.version, parentId: null },
  });
  await mutate(head, 'saveGoal', { input: { id: a.id, version: a.version, parentId: b.id } });
  expect((await undo(out.change?.id)).problem).toMatchObject({
    code: 'INVALID',
    field: 'parentId',
  });
});

test('a copied risk can be taken back as its history says, and nothing of a closed plan can', async () => {
  const source = await makePlan(head, 'Kopieras');
  await make(head, 'saveRisk', { planId: source.id, code: '1', title: 'Följer med' });
  const copied = await mutate(head, 'copyPlan', {
    input: { planId: source.id, title: 'Kopia', startsOn: '2027-01-01', lastDay: '2027-12-31' },
    fields: '... on Plan { id version history(first: 10) { id type isUndoable } }',
  });
  type Row = { id: string; type: string; isUndoable: boolean };
  const making: Row = copied.part.history.find((row: Row) => row.type === 'risk');
  expect(making.isUndoable).toBe(true);
  const undone = await undo(making.id, '... on Risk { states { isOpen } }');
  expect(undone.problem).toBeNull();
  expect(undone.part.states.at(-1)).toEqual({ isOpen: false });
  const closed = await mutate(head, 'closePart', {
    input: { kind: 'plan', id: copied.part.id, version: copied.part.version },
    fields: '... on Plan { history(first: 2) { id type isUndoable } }',
  });
  expect(closed.problem).toBeNull();
  const [closing, before]: Row[] = closed.part.history;
  expect([closing?.type, closing?.isUndoable]).toEqual(['plan', true]);
  expect([before?.type, before?.isUndoable]).toEqual(['risk_state', false]);
  expect((await undo(before?.id)).problem?.code).toBe('INVALID');
});
