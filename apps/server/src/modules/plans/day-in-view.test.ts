import { beforeAll, expect, test } from 'vitest';
import { type Caller, findTestPlan, mutate, withTestServer } from '../../testing/index.ts';

const server = withTestServer();
const fields = 'id progress trafficLight statusNote';
type Measure = { id: string; riskIds: string[]; version: number };
type Risk = { id: string; measures: Measure[]; indicators: { series: { to: string[] } }[] };

let head: Caller;
let planId: string;

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  head = await server().signInAs('head');
  planId = (await findTestPlan(head, { slug: 'adala', kind: 'action_plan' })).id;
});

const pageOf = async (at: string | null) => {
  const answer = await head.query(
    `query ($planId: ID!, $at: Date) { municipality(slug: "adala") { plan(id: $planId) { picture(at: $at) {
      at measures { ${fields} version riskIds }
      risks { risk { id measures(at: $at) { ${fields} } indicators(at: $at) { series { to } } } } } } } }`,
    { planId, at },
  );
  expect(answer.errors).toEqual([]);
  const { picture } = answer.data.municipality.plan;
  const risks: Risk[] = picture.risks.map(({ risk }: { risk: Risk }) => risk);
  return { at: String(picture.at), measures: picture.measures as Measure[], risks };
};

test('without a day a risk shows its measures and its indicators on the day of the plan’s picture', async () => {
  const before = await pageOf(null);
  expect(before.at).toBe('2026-08-31');
  const measure = before.measures.find(({ riskIds }) => riskIds.length > 0);
  const { problem } = await mutate(head, 'reportMeasure', {
    input: {
      ...{ measureId: measure?.id, version: measure?.version, effectiveOn: '2026-09-10' },
      ...{ progress: 'stopped', note: 'Efter uppföljningen.' },
    },
  });
  expect(problem).toBeNull();
  const { measures, risks } = await pageOf(null);
  for (const risk of risks) {
    const own = measures.filter(({ riskIds }) => riskIds.includes(risk.id));
    expect(risk.measures).toEqual(own.map(({ riskIds: _, version: __, ...shown }) => shown));
    const ends = risk.indicators.flatMap(({ series }) => series.to);
    expect(ends.every((end) => end <= '2026-09-01')).toBe(true);
  }
  const today = await pageOf('2026-09-15');
  const told = today.risks.flatMap((risk) => risk.measures).filter(({ id }) => id === measure?.id);
  expect(told[0]).toMatchObject({ progress: 'stopped', statusNote: 'Efter uppföljningen.' });
});

test('of two changes in one request the second is answered with what it wrote, not with what was read before it', async () => {
  const { part } = await mutate(head, 'saveMeasure', {
    input: { planId, title: 'Två gånger' },
    fields: '... on Measure { id version }',
  });
  const input = (version: number, progress: string) => ({
    ...{ municipality: 'adala', measureId: part.id, version },
    ...{ effectiveOn: '2026-09-15', progress },
  });
  const answer = await head.query(
    `mutation ($first: ReportMeasureInput!, $second: ReportMeasureInput!) {
      first: reportMeasure(input: $first) { part { ... on Measure { statuses { progress } } } }
      second: reportMeasure(input: $second) { part { ... on Measure { statuses { progress } } } } }`,
    { first: input(1, 'ongoing'), second: input(2, 'done') },
  );
  expect(answer.errors).toEqual([]);
  expect(answer.data.first.part.statuses).toEqual([{ progress: 'ongoing' }]);
  expect(answer.data.second.part.statuses).toEqual([{ progress: 'ongoing' }, { progress: 'done' }]);
});
