import { beforeAll, expect, test } from 'vitest';
import {
  type Caller,
  type MadePart,
  make,
  makePlan,
  mutate,
  withTestServer,
} from '../../../../testing/index.ts';

const server = withTestServer();

let head: Caller;
let plan: MadePart;

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  head = await server().signInAs('head');
  plan = await makePlan(head);
});

const close = async (kind: string, { id, version }: { id: string; version: number }) => {
  const { problem } = await mutate(head, 'closePart', { input: { kind, id, version } });
  expect(problem).toBeNull();
};

async function closedOf(caller: Caller) {
  const answer = await caller.query(
    `query ($planId: ID!) { municipality(slug: "adala") { plan(id: $planId) { closedParts {
      kind id name closedOn version parentKind parentName canReopen } } } }`,
    { planId: plan.id },
  );
  expect(answer.errors).toEqual([]);
  return answer.data.municipality.plan.closedParts as {
    kind: string;
    id: string;
    name: string;
    version: number;
  }[];
}

test('what is closed is found by all who see the plan and opened by those who may change it', async () => {
  const planId = plan.id;
  const area = await make(head, 'saveQualityArea', { planId, number: 7, name: 'Handläggning' });
  const goal = await make(head, 'saveGoal', { planId, title: 'Alla barn kommer till tals' });
  const measure = await make(head, 'saveMeasure', { planId, title: 'Handledning' });
  const step = await make(head, 'saveActivity', { measureId: measure.id, title: 'Utbilda' });
  const advice = await make(head, 'saveRecommendation', {
    planId,
    number: 3,
    title: 'Följ upp',
    receivedFrom: 'Revisorerna',
  });
  expect(await closedOf(head)).toEqual([]);

  await close('quality_area', area);
  await close('goal', goal);
  await close('activity', step);
  await close('measure', measure);
  await close('recommendation', advice);

  const part = (kind: string, name: string, canReopen = true) =>
    expect.objectContaining({ kind, name, canReopen, closedOn: '2026-09-15', parentKind: null });
  const found = await closedOf(head);
  expect(found).toHaveLength(5);
  expect(found).toEqual(
    expect.arrayContaining([
      part('quality_area', '7 Handläggning'),
      part('goal', 'Alla barn kommer till tals'),
      part('measure', 'Handledning'),
      part('recommendation', '3 Följ upp'),
      expect.objectContaining({
        kind: 'activity',
        name: 'Utbilda',
        parentKind: 'measure',
        parentName: 'Handledning',
        // The measure comes first.
        canReopen: false,
      }),
    ]),
  );

  const board = await server().signInAs('board');
  const seen = await closedOf(board);
  expect(seen).toEqual(found.map((one) => ({ ...one, canReopen: false })));

  const [back] = found.filter(({ kind }) => kind === 'measure');
  const { problem } = await mutate(head, 'reopenPart', {
    input: { kind: 'measure', id: back?.id, version: back?.version },
  });
  expect(problem).toBeNull();
  const left = await closedOf(head);
  expect(left.map(({ kind }) => kind)).not.toContain('measure');
  expect(left).toContainEqual(expect.objectContaining({ kind: 'activity', canReopen: true }));
});
