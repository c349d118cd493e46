import { beforeAll, describe, expect, test } from 'vitest';
import {
  addPlan,
  type Caller,
  type PlanSize,
  readWebDocuments,
  withTestServer,
} from '../../testing/index.ts';

const server = withTestServer();

const few: PlanSize = {
  risks: 4,
  measures: 8,
  goals: 2,
  recommendations: 2,
  followUps: 3,
  indicators: 2,
};
const many: PlanSize = {
  risks: 200,
  measures: 1_000,
  goals: 40,
  recommendations: 20,
  followUps: 20,
  indicators: 12,
};

/** What the web's pages and forms of a plan ask. */
const asked = readWebDocuments().operations.filter(
  ({ node }) =>
    node.operation === 'query' &&
    node.variableDefinitions?.some(({ variable }) => variable.name.value === 'planId'),
);

/** The most that an operation may ask, as it was measured; what is not named here asks less than any of these. */
const most: Readonly<Record<string, number>> = {
  ChangesPage: 33,
  RiskPage: 29,
  MeasurePage: 28,
  SightlinePage: 28,
  PlanPicture: 27,
  GoalTree: 25,
  IndicatorPage: 22,
  PlanRound: 22,
};
const mostOfOthers = 20;

/** What a plan is asked over time, each by itself and whether or not a page asks it yet. */
const overTime = {
  steps:
    'steps { dates labels scales { id } risks { risk { code } presence bands scaleIndexes since } }',
  sightline: `sightline { nodes { id title band trafficLight fulfilment signal { letter } ownerTitle }
    links { from to } orphans { kind nodeId } }`,
  changes: `changes(from: $from, to: $to) { sentences(locale: sv) { text } risks { movement risk { code } }
    items { name change fields(locale: sv) { label before after } actorNames lastOn } signals { indicator { name } } parts { title } }`,
  round: `round(followUpId: $followUpId) { risks { isDone risk { code } standing { band } }
    measures { isDone measure { title statuses { progress } } } goals { isDone goal { title } } }`,
  history:
    'history(first: 50) { name actorName fields(locale: sv) { label before after } isUndoable }',
  measure:
    'measure(id: $measureId) { title statuses { progress } activities { title } effects { verdict } }',
};

let head: Caller;
let small: Record<string, unknown>;
let large: Record<string, unknown>;

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  head = await server().signInAs('head');
  small = await variablesOf(await addPlan(server(), few));
  large = await variablesOf(await addPlan(server(), many));
});

/** A value for every variable that a page may need. */
async function variablesOf(planId: string): Promise<Record<string, unknown>> {
  const [ids] = await server().owner(
    `select ${['risk', 'measure', 'goal', 'recommendation', 'follow_up']
      .map((table) => `(select min(id::text) from ${table} where plan_id = $1) as "${table}Id"`)
      .join()}, (select max(id::text) from change where plan_id = $1) as before,
      (select min(indicator_id::text) from measure_indicator join measure on id = measure_id where plan_id = $1) as "indicatorId"`,
    [planId],
  );
  const { follow_upId: followUpId, ...others } = ids ?? {};
  const days = { at: null, compareWith: null, from: '2026-01-15', to: '2026-09-15' };
  return {
    slug: 'adala',
    planId,
    locale: 'sv',
    today: '2026-09-15',
    isNew: false,
    followUpId,
    ...days,
    ...others,
  };
}

/** What is asked of the database, in any order and whatever the number of values in a list. */
async function statementsOf(text: string, variables: Record<string, unknown>): Promise<string[]> {
  server().counter.reset();
  const answer = await head.query(text, variables);
  expect(answer.errors).toEqual([]);
  return server()
    .counter.statements.map((statement) =>
      statement.replaceAll(/\$\d+/g, '$').replaceAll(/\(\$(, \$)*\)/g, '($ …)'),
    )
    .sort();
}

describe('a plan of 200 risks, 1,000 measures and 20 follow-ups costs the statements of a small one', () => {
  test.each(asked.map((operation) => [operation.name, operation] as const))(
    '%s',
    async (name, { node, text }) => {
      for (const { type, variable } of node.variableDefinitions ?? []) {
        const isNeeded = type.kind === 'NonNullType';
        if (isNeeded) expect(small, 'a value to try with').toHaveProperty(variable.name.value);
      }
      const ofSmall = await statementsOf(text, small);
      expect(await statementsOf(text, large)).toEqual(ofSmall);
      expect(ofSmall.length).toBeLessThanOrEqual(most[name] ?? mostOfOthers);
    },
  );
});

describe('so does what is asked of it over time', () => {
  test.each(Object.entries(overTime))('%s', async (_name, fields) => {
    const names = Object.entries({ from: 'Date', to: 'Date', followUpId: 'ID', measureId: 'ID' })
      .filter(([name]) => fields.includes(`$${name}`))
      .map(([name, type]) => `, $${name}: ${type}!`);
    const text = `query ($planId: ID!${names.join('')}) {
      municipality(slug: "adala") { plan(id: $planId) { ${fields} } } }`;
    const ofSmall = await statementsOf(text, small);
    expect(await statementsOf(text, large)).toEqual(ofSmall);
  });
});

test('the large plan is as large as it should be', async () => {
  const answer = await head.query(
    `query ($slug: String!, $planId: ID!) { municipality(slug: $slug) { plan(id: $planId) {
      followUps { id } picture { risks { movement } measures { activities { id } statuses { id } riskIds } } } } }`,
    { slug: 'adala', planId: large.planId },
  );
  const { followUps, picture } = answer.data.municipality.plan;
  expect(followUps).toHaveLength(20);
  expect(picture.risks).toHaveLength(200);
  expect(picture.measures).toHaveLength(1_000);
  for (const measure of picture.measures) {
    expect([measure.activities.length, measure.statuses.length, measure.riskIds.length]).toEqual([
      2, 2, 1,
    ]);
  }
});
