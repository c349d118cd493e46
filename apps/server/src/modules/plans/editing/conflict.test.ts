import { beforeAll, expect, test } from 'vitest';
import {
  type Caller,
  type MadePart,
  make,
  makePlan,
  mutate,
  withTestServer,
} from '../../../testing/index.ts';

const server = withTestServer();

let head: Caller;
let management: Caller;
let plan: MadePart;

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  head = await server().signInAs('head');
  management = await server().signInAs('management');
  plan = await makePlan(head);
});

const fields = '... on Risk { id version title description }';
const newRisk = (code: string) =>
  make(head, 'saveRisk', { planId: plan.id, code, title: `Risk ${code}` });
const changesOf = (id: string) =>
  server().owner(
    'select entity_version from change where subject_id = $1 order by entity_version',
    [id],
  );

test('of two who save one version one wins; the other is told who and when, and gets the risk as it now is', async () => {
  const { id, version } = await newRisk('1.1');
  const input = { id, version };
  const answers = await Promise.all([
    mutate(head, 'saveRisk', { input: { ...input, description: 'Den enas text' }, fields }),
    mutate(management, 'saveRisk', { input: { ...input, description: 'Den andras text' }, fields }),
  ]);
  const [lost, ...others] = answers.filter((answer) => answer.problem !== null);
  const won = answers.find((answer) => answer.problem === null);
  expect(others).toEqual([]);
  expect(lost?.problem?.code).toBe('CONFLICT');
  expect(lost?.part).toEqual(won?.part);
  expect(lost?.part.version).toBe(version + 1);
  expect(lost?.change).toEqual(won?.change);
  expect(lost?.problem?.message).toBe(
    `${won?.change?.actorName} har ändrat här medan du skrev. Jämför med det som nu står och spara igen.`,
  );
  const second = answers[0] === lost ? head : management;
  const again = await mutate(second, 'saveRisk', {
    input: { id, version: lost?.part.version, description: 'Båda texterna' },
    fields,
  });
  expect(again.problem).toBeNull();
});

test('of a hundred who save one version at once one wins and the others are told', async () => {
  const { id, version } = await newRisk('1.2');
  const before = (await changesOf(id)).length;
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, n) =>
      mutate(n % 2 ? head : management, 'saveRisk', {
        input: { id, version, title: `Rubrik ${n}` },
        fields,
      }),
    ),
  );
  const won = answers.filter((answer) => answer.problem === null);
  expect(won).toHaveLength(1);
  for (const { problem, part } of answers.filter((answer) => answer.problem !== null)) {
    expect(problem?.code).toBe('CONFLICT');
    expect(part).toEqual(won[0]?.part);
  }
  expect(await changesOf(id)).toHaveLength(before + 1);
}, 60_000);

test('what already says so is answered as it is, and nothing is written, whichever version was seen', async () => {
  const { id, version } = await newRisk('1.3');
  const saved = await mutate(head, 'saveRisk', { input: { id, version, title: 'Ny' }, fields });
  const before = await changesOf(id);
  for (const seen of [version, saved.part.version]) {
    const input = { id, version: seen, title: ' Ny ' };
    const again = await mutate(management, 'saveRisk', { input, fields });
    expect(again).toMatchObject({ problem: null, change: null, part: saved.part });
  }
  expect(await changesOf(id)).toEqual(before);
});

test('two who take the same code, number or day at once: one gets it, the other is told at the field', async () => {
  const planId = plan.id;
  for (const [name, field, input] of [
    ['saveRisk', 'code', { planId, code: '7.7', title: 'Risk' }],
    ['saveQualityArea', 'number', { planId, number: 77, name: 'Område' }],
    ['saveFollowUp', 'effectiveOn', { planId, kind: 'date', effectiveOn: '2026-05-05' }],
  ] as const) {
    const answers = await Promise.all([
      mutate(head, name, { input }),
      mutate(management, name, { input }),
    ]);
    const refused = answers.filter((answer) => answer.problem !== null);
    expect(refused, name).toHaveLength(1);
    expect(refused[0]?.problem).toMatchObject({ code: 'INVALID', field });
    expect(refused[0]?.problem?.message).toMatch(/Välj (en|ett) /);
  }
});

test('two who put goals under each other at once never make a ring', async () => {
  const [a, b] = [
    await make(head, 'saveGoal', { planId: plan.id, title: 'A' }),
    await make(head, 'saveGoal', { planId: plan.id, title: 'B' }),
  ];
  const answers = await Promise.all([
    mutate(head, 'saveGoal', { input: { id: a.id, version: a.version, parentId: b.id } }),
    mutate(management, 'saveGoal', { input: { id: b.id, version: b.version, parentId: a.id } }),
  ]);
  const refused = answers.filter((answer) => answer.problem !== null);
  expect(refused).toHaveLength(1);
});
