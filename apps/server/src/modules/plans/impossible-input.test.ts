import { beforeAll, describe, expect, test } from 'vitest';
import { type Caller, makePlan, mutate, withTestServer } from '../../testing/index.ts';

const server = withTestServer();
const nul = '\u0000';

let head: Caller;
let planId: string;

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  head = await server().signInAs('head');
  planId = (await makePlan(head)).id;
});

describe('what the database would not take is never our fault', () => {
  const asked: [string, string, Record<string, unknown>][] = [
    ['a municipality', 'query ($x: String!) { municipality(slug: $x) { name } }', { x: nul }],
    [
      'a draft',
      'query ($x: String!) { municipality(slug: "adala") { draft(key: $x) { body } } }',
      { x: nul },
    ],
    ...['0000-01-01', '9999-12-31'].flatMap((x): [string, string, Record<string, unknown>][] => [
      [
        `a picture at ${x}`,
        `query ($x: Date!, $planId: ID!) { municipality(slug: "adala") { plan(id: $planId) {
        picture(at: $x) { facts { redRisks } indicators { signal { letter } } } } } }`,
        { x },
      ],
      [
        `changes at ${x}`,
        `query ($x: Date!, $planId: ID!) { municipality(slug: "adala") { plan(id: $planId) {
        ${x < '2' ? 'changes(from: $x, to: "2026-01-01")' : 'changes(from: "2026-01-01", to: $x)'} { items { name } signals { before { letter } } risks { movement } } } } }`,
        { x },
      ],
    ]),
    [
      'ids',
      `query ($x: ID!, $planId: ID!) { municipality(slug: "adala") { plan(id: $planId) {
      risk(id: $x) { id } } } }`,
      { x: nul },
    ],
    [
      'ids',
      `query ($x: ID!, $planId: ID!) { municipality(slug: "adala") { plan(id: $planId) {
      round(followUpId: $x) { risks { isDone } } } } }`,
      { x: nul },
    ],
    [
      'an indicator',
      `query ($x: ID!) { municipality(slug: "adala") { indicator(id: $x) { id } } }`,
      { x: nul },
    ],
  ];
  test.each(asked)('%s', async (_what, text, variables) => {
    const answer = await head.query(
      text,
      text.includes('$planId') ? { planId, ...variables } : variables,
    );
    for (const { extensions } of answer.errors) {
      expect(['NOT_FOUND', 'BAD_REQUEST']).toContain(extensions?.code);
    }
  });

  test('the name of a level', async () => {
    const { data, errors } = await head.query(
      `mutation ($input: PublishRiskScaleInput!) { publishRiskScale(input: $input) { problem { code }
        scale { versions { likelihoodNames } } } }`,
      {
        input: {
          ...{ municipality: 'adala', planId, fromNumber: 1 },
          ...{ likelihoodAxis: 'S', severityAxis: 'A', note: null },
          likelihoodNames: [`Liten${nul}`, 'Medel', 'Stor'],
          severityNames: ['Liten', 'Medel', 'Stor'],
          cellBands: Array(9).fill('green'),
        },
      },
    );
    expect(errors).toEqual([]);
    expect(data.publishRiskScale.problem).toBeNull();
    expect(data.publishRiskScale.scale.versions[0].likelihoodNames).toEqual([
      'Liten',
      'Medel',
      'Stor',
    ]);
  });

  test('the key of a draft', async () => {
    const { data, errors } = await head.query(
      'mutation ($input: KeepDraftInput!) { keepDraft(input: $input) { problem { code } } }',
      { input: { municipality: 'adala', key: `nyckel${nul}`, body: '{}' } },
    );
    expect(errors).toEqual([]);
    expect(data.keepDraft.problem.code).toBe('INVALID');
  });
});

test('a step is not given to a measure that is closed', async () => {
  const measure = await mutate(head, 'saveMeasure', {
    input: { planId, title: 'Avslutas' },
    fields: '... on Measure { id version }',
  });
  const { id, version } = measure.part;
  await mutate(head, 'closePart', { input: { kind: 'measure', id, version } });
  const { problem, change } = await mutate(head, 'saveActivity', {
    input: { measureId: id, title: 'För sent' },
  });
  expect(problem).toMatchObject({ code: 'INVALID', field: 'measureId' });
  expect(change).toBeNull();
});

test('an auditor’s read of anything in a plan is logged once a request', async () => {
  const auditor = await server().signInAs('auditor');
  const reads = () =>
    server().owner(`select from audit_event where action = 'read' and entity_id = $1`, [planId]);
  expect(await reads()).toEqual([]);
  const answer = await auditor.query(
    'query ($planId: ID!) { municipality(slug: "adala") { plan(id: $planId) { qualityAreas { name } people { name } } } }',
    { planId },
  );
  expect(answer.errors).toEqual([]);
  expect(await reads()).toHaveLength(1);
});
