import { expect, test } from 'vitest';
import { addMember, type Caller, withTestServer } from '../../../testing/index.ts';

const server = withTestServer();

const fields = `followUp { id label effectiveOn } previous { label effectiveOn }
  risks { isDone standing { effectiveOn } risk { code states { effectiveOn isOpen } } }
  measures { isDone measure { id title progress } }
  goals { isDone goal { title fulfilment } }`;

const followUpsOf = async (caller: Caller, slug: string) => {
  const answer = await caller.query(
    `query ($slug: String!) { municipality(slug: $slug) { plans { id counts { risks measures }
      followUps { id label effectiveOn } } } }`,
    { slug },
  );
  const plans = answer.data.municipality.plans as {
    id: string;
    counts: { risks: number };
    followUps: { id: string; label: string; effectiveOn: string }[];
  }[];
  const plan = plans.find((one) => one.counts.risks > 0 && one.followUps.length > 1);
  if (!plan) throw new Error(`no plan of ${slug} has risks and follow-ups`);
  return plan;
};
const roundOf = (caller: Caller, slug: string, variables: { id: string; followUpId: string }) =>
  caller.query(
    `query ($slug: String!, $id: ID!, $followUpId: ID!) { municipality(slug: $slug) { plan(id: $id) {
      round(followUpId: $followUpId) { ${fields} } } } }`,
    { slug, ...variables },
  );

type RoundRisk = {
  isDone: boolean;
  standing: { effectiveOn: string } | null;
  risk: { code: string; states: { effectiveOn: string; isOpen: boolean }[] };
};

test('a round holds the open risks, and those are done that were assessed since the round before', async () => {
  const board = await server().signInAs('board');
  const plan = await followUpsOf(board, 'nacka');
  for (const [index, followUp] of plan.followUps.entries()) {
    const answer = await roundOf(board, 'nacka', { id: plan.id, followUpId: followUp.id });
    expect(answer.errors).toEqual([]);
    const { risks, previous } = answer.data.municipality.plan.round;
    const before = plan.followUps[index - 1] ?? null;
    expect(previous?.label ?? null).toBe(before?.label ?? null);
    expect(risks.length).toBeGreaterThan(0);
    for (const { risk, standing, isDone } of risks as RoundRisk[]) {
      const state = risk.states.findLast((one) => one.effectiveOn <= followUp.effectiveOn);
      expect(state?.isOpen).toBe(true);
      const isSince =
        standing !== null && (before === null || standing.effectiveOn > before.effectiveOn);
      expect([risk.code, isDone]).toEqual([risk.code, isSince]);
    }
  }
});

test('a measure is done when it was reported after the round before, and a finished one is not asked for again', async () => {
  const head = await server().signInAs('head');
  const plan = await followUpsOf(head, 'adala');
  const held = plan.followUps.filter(({ effectiveOn }) => effectiveOn <= '2026-08-31');
  const [before, now] = held.slice(-2);
  const [one, two] = await server().owner(
    `select m.municipality_id, m.id from measure m where m.plan_id = $1 and m.closed_on is null limit 2`,
    [plan.id],
  );
  const report = (row: typeof one, effectiveOn: string, progress: string) =>
    server().owner(
      `insert into measure_status (municipality_id, id, measure_id, effective_on, progress)
       values ($1, gen_random_uuid(), $2, $3, $4)`,
      [row?.municipality_id, row?.id, effectiveOn, progress],
    );
  await server().owner('delete from measure_status where measure_id = any($1)', [
    [one?.id, two?.id],
  ]);
  await report(one, before?.effectiveOn ?? '', 'done');
  await report(two, before?.effectiveOn ?? '', 'ongoing');
  const measures = async () => {
    const answer = await roundOf(head, 'adala', { id: plan.id, followUpId: now?.id ?? '' });
    expect(answer.errors).toEqual([]);
    const rows = answer.data.municipality.plan.round.measures as {
      isDone: boolean;
      measure: { id: string };
    }[];
    return new Map(rows.map((row) => [row.measure.id, row.isDone]));
  };
  const first = await measures();
  expect(first.has(String(one?.id))).toBe(false);
  expect(first.get(String(two?.id))).toBe(false);
  await report(two, now?.effectiveOn ?? '', 'done');
  expect((await measures()).get(String(two?.id))).toBe(true);
});

test('a round of another plan answers as one that does not exist, and so does any to an outsider', async () => {
  const board = await server().signInAs('board');
  const plan = await followUpsOf(board, 'nacka');
  const other = await followUpsOf(board, 'adala');
  const asked = { id: plan.id, followUpId: plan.followUps[0]?.id ?? '' };
  const foreign = await roundOf(board, 'nacka', {
    ...asked,
    followUpId: other.followUps[0]?.id ?? '',
  });
  const missing = await roundOf(board, 'nacka', { ...asked, followUpId: 'finns inte' });
  expect(foreign.text).toBe(missing.text);
  expect(foreign.errors[0]?.extensions?.code).toBe('NOT_FOUND');
  const admin = await addMember(server(), { slug: 'nacka', role: 'admin' });
  const denied = await roundOf(admin, 'nacka', asked);
  expect(denied.errors[0]?.extensions?.code).toBe('NOT_FOUND');
});
