import { beforeAll, expect, test } from 'vitest';
import { type Caller, findTestPlan, mutate, withTestServer } from '../../../../testing/index.ts';

const server = withTestServer();
const fields = `... on Recommendation { id version number title text receivedFrom receivedOn dueOn answer status reportBackOn
  ownerTitle ownerUserId selfChecksPerYear followUpNote isOverdue measures { title trafficLight } abilities { canEdit canReport } }`;

let head: Caller;
let planId: string;
let number = 500;

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  head = await server().signInAs('head');
  planId = (await findTestPlan(head, { slug: 'adala', kind: 'action_plan' })).id;
});

const save = (input: Record<string, unknown>) =>
  mutate(head, 'saveRecommendation', { input, fields });
const wanted = () => {
  number += 1;
  return { planId, number, title: 'Följ upp avtalen', receivedFrom: 'Kommunens revisorer' };
};
const made = async (input: Record<string, unknown> = {}) =>
  (await save({ ...wanted(), ...input })).part;
const inPicture = async (at: string) => {
  const answer = await head.query(
    `query ($id: ID!, $at: Date) { municipality(slug: "adala") { plan(id: $id) {
      picture(at: $at) { recommendations { ${fields.slice('... on Recommendation {'.length, -1)} } } } } }`,
    { id: planId, at },
  );
  expect(answer.errors).toEqual([]);
  return answer.data.municipality.plan.picture.recommendations as { id: string }[];
};

test('a recommendation is received, answered and tied to measures', async () => {
  const advice = await made({
    receivedOn: '2026-03-01',
    dueOn: '2026-09-01',
    text: 'Allt de skrev.',
  });
  expect(advice).toMatchObject({
    status: 'unanswered',
    text: 'Allt de skrev.',
    isOverdue: true,
    measures: [],
    abilities: { canEdit: true, canReport: true },
  });
  await mutate(head, 'saveMeasure', {
    input: { planId, title: 'Gå igenom avtalen', recommendationIds: [advice.id] },
  });
  const { part, problem } = await save({
    id: advice.id,
    version: advice.version,
    answer: 'Avtalen gås igenom i höst.',
    status: 'done',
    reportBackOn: '2026-12-01',
    selfChecksPerYear: 2,
  });
  expect(problem).toBeNull();
  expect(part).toMatchObject({
    version: advice.version + 1,
    title: 'Följ upp avtalen',
    status: 'done',
    isOverdue: false,
    reportBackOn: '2026-12-01',
    measures: [{ title: 'Gå igenom avtalen', trafficLight: null }],
  });
  const listed = await inPicture('2026-09-15');
  const { __typename: _, ...shown } = part;
  expect(listed.find((one) => one.id === advice.id)).toEqual(shown);
  const before = await inPicture('2026-09-14');
  expect(before.map((one) => one.id)).not.toContain(advice.id);
});

test('history keeps the whole answer before and after', async () => {
  const { id, version } = await made({ answer: 'Det första svaret.' });
  await save({ id, version, answer: 'Det andra svaret.', status: 'answered' });
  const [, change] = await server().owner(
    'select entity_type, before, after from change where entity_id = $1 order by entity_version',
    [id],
  );
  expect(change).toMatchObject({
    entity_type: 'recommendation',
    before: { answer: 'Det första svaret.', status: 'unanswered', title: 'Följ upp avtalen' },
    after: { answer: 'Det andra svaret.', status: 'answered', title: 'Följ upp avtalen' },
  });
});

test.each([
  ['title', { title: ' ' }],
  ['receivedFrom', { receivedFrom: '' }],
  ['text', { text: 'x'.repeat(5001) }],
  ['answer', { answer: '<div>Svar</div>' }],
  ['number', { number: 0 }],
  ['dueOn', { receivedOn: '2026-05-02', dueOn: '2026-05-01' }],
  ['selfChecksPerYear', { selfChecksPerYear: -1 }],
  ['ownerUserId', { ownerUserId: '01900000-0000-7000-8000-000000000000' }],
])('a wrong %s is refused at its field and nothing is written', async (field, wrong) => {
  const { id, version } = await made();
  for (const input of [
    { id, version, ...wrong },
    { ...wanted(), ...wrong },
  ]) {
    const { problem } = await save(input);
    expect(problem).toMatchObject({ code: 'INVALID', field });
    expect(problem?.message).toMatch(/^[A-ZÅÄÖ].*\.$/);
  }
  const rows = await server().owner('select version from recommendation where id = $1', [id]);
  expect(rows).toEqual([{ version }]);
});

test('a number stands once in a plan, also when two take it at the same time', async () => {
  const taken = wanted();
  const answers = await Promise.all([save(taken), save(taken), save(taken)]);
  expect(answers.filter((answer) => answer.problem === null)).toHaveLength(1);
  for (const { problem } of answers.filter((answer) => answer.problem !== null)) {
    expect(problem).toMatchObject({ code: 'INVALID', field: 'number' });
  }
});

test('of two who save the same version one wins, and the other gets what now stands', async () => {
  const { id, version } = await made();
  const answers = await Promise.all([
    save({ id, version, answer: 'Den ena' }),
    save({ id, version, answer: 'Den andra' }),
  ]);
  const [lost] = answers.filter((answer) => answer.problem !== null);
  const [won] = answers.filter((answer) => answer.problem === null);
  expect(lost?.problem?.code).toBe('CONFLICT');
  expect(lost?.part).toEqual(won?.part);
});
