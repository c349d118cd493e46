import { newId } from '@lagesbild/db/ids';
import { expect, test } from 'vitest';
import { addMember, type Caller, withTestServer } from '../../../testing/index.ts';

const server = withTestServer();

type Effect = {
  verdict: string;
  signalOn: string | null;
  pointsAfter: number;
  sentence: string;
  series: { values: (number | null)[]; missing: (string | null)[] };
  spc: { status: string; segments: object[] };
};
const ask = (caller: Caller, variables: { plan: string; id: string; at?: string; slug?: string }) =>
  caller.query(
    `query ($slug: String!, $plan: ID!, $id: ID!, $at: Date) { municipality(slug: $slug) { plan(id: $plan) {
      measure(id: $id, at: $at) { id title closedOn effects { verdict signalOn pointsAfter sentence(locale: sv)
        indicator { name } series { values missing } spc { status segments { upper } } } } } } }`,
    { slug: 'adala', ...variables },
  );
const effectsOf = async (
  caller: Caller,
  variables: { plan: string; id: string; at?: string },
): Promise<Effect[]> => {
  const answer = await ask(caller, variables);
  expect(answer.errors).toEqual([]);
  return answer.data.municipality.plan.measure.effects;
};

const planWithRisks = async () => {
  const [plan] = await server().owner(
    `select p.municipality_id, p.id, p.org_unit_id from plan p join municipality m using (municipality_id)
     where m.slug = 'adala' and exists (select from risk r where r.plan_id = p.id) limit 1`,
  );
  return plan as { municipality_id: string; id: string; org_unit_id: string };
};

/** A measure of the plan with an indicator of the plan's unit, tied to it; monthly values from January 2025. */
async function measured(
  values: number[],
  options: { startsOn: string | null; concerns?: string; direction?: string },
) {
  const plan = await planWithRisks();
  const [measure, indicator] = [newId(), newId()];
  const { startsOn, concerns = 'staff', direction = 'lower_better' } = options;
  await server().owner(
    `insert into measure (municipality_id, id, plan_id, title, starts_on) values ($1, $2, $3, 'Prov', $4)`,
    [plan.municipality_id, measure, plan.id, startsOn],
  );
  await server().owner(
    `insert into indicator (municipality_id, id, org_unit_id, name, value_kind, unit, direction, measure_kind, concerns, aggregate_units, aggregate_time, frequency)
     select municipality_id, $1, $2, 'Prov', 'count', 'st', $3::direction, 'flow', $4::concerns, 'sum', 'sum', frequency
     from indicator where municipality_id = $5 limit 1`,
    [indicator, plan.org_unit_id, direction, concerns, plan.municipality_id],
  );
  await server().owner(
    'insert into measure_indicator (municipality_id, measure_id, indicator_id) values ($1, $2, $3)',
    [plan.municipality_id, measure, indicator],
  );
  await server().owner(
    `insert into observation (municipality_id, id, indicator_id, org_unit_id, period_kind, period_from, period_to, value)
     select $1, gen_random_uuid(), $2, $3, 'month', date '2025-01-01' + make_interval(months => (n - 1)::int),
       date '2025-01-01' + make_interval(months => n::int), value
     from unnest($4::float8[]) with ordinality as t (value, n)`,
    [plan.municipality_id, indicator, plan.org_unit_id, values],
  );
  return { plan: plan.id, id: measure };
}

const steady = [20, 22, 19, 21, 20, 23, 20, 18, 21, 20];
const fallen = [...steady, 12, 11, 12, 11, 12, 11, 12, 11];

test('a fall after the start of what should fall is told as such, from the month it shows', async () => {
  const head = await server().signInAs('head');
  const [effect] = await effectsOf(head, await measured(fallen, { startsOn: '2025-11-01' }));
  expect(effect).toMatchObject({ verdict: 'right_direction', pointsAfter: 8 });
  expect(effect?.signalOn?.slice(0, 4)).toMatch(/^202[56]$/);
  expect(effect?.sentence).toContain('Förbättring utöver normal variation efter starten');
  expect(effect?.spc.segments).toHaveLength(1);
});

test('the day in view decides: before there are enough values it is too early, before the start not started', async () => {
  const head = await server().signInAs('head');
  const measure = await measured([...steady, 21, 20, 19, 22, 20], { startsOn: '2025-11-01' });
  const verdictAt = async (at?: string) => (await effectsOf(head, { ...measure, at }))[0]?.verdict;
  expect(await verdictAt()).toBe('too_early');
  expect(await verdictAt('2025-10-31')).toBe('not_started');
  const unstarted = await measured(steady, { startsOn: null });
  expect((await effectsOf(head, unstarted))[0]?.verdict).toBe('not_started');
});

test('the board’s verdict goes by the values it may see, and says nothing of the hidden ones', async () => {
  const measure = await measured(
    fallen.map((value) => (value < 15 ? 3 : value)),
    { startsOn: '2025-11-01', concerns: 'children' },
  );
  const [exact] = await effectsOf(await server().signInAs('head'), measure);
  expect(exact).toMatchObject({ verdict: 'right_direction', pointsAfter: 8 });
  const [shown] = await effectsOf(await server().signInAs('board'), measure);
  expect(shown?.series.missing.slice(10)).toEqual(Array(8).fill('protected'));
  expect(shown).toMatchObject({ verdict: 'not_measurable', signalOn: null, pointsAfter: 0 });
  expect(shown?.sentence).not.toMatch(/Förbättring|2025|2026/);
});

test('a closed measure is still read; one of another plan answers as one that does not exist', async () => {
  const head = await server().signInAs('head');
  const measure = await measured(steady, { startsOn: '2025-02-01' });
  await server().owner(`update measure set closed_on = '2026-01-01' where id = $1`, [measure.id]);
  const answer = await ask(head, measure);
  expect(answer.data.municipality.plan.measure).toMatchObject({ closedOn: '2026-01-01' });
  const [foreign] = await server().owner(
    `select s.id from measure s join municipality m using (municipality_id) where m.slug = 'nacka' limit 1`,
  );
  const texts = [];
  for (const id of [String(foreign?.id), newId(), 'x']) {
    texts.push((await ask(head, { ...measure, id })).text);
  }
  expect(new Set(texts).size).toBe(1);
  expect(texts[0]).toContain('NOT_FOUND');
  expect((await ask(head, { ...measure, at: 'i går' })).text).toContain('BAD_REQUEST');
});

test('a head of a sibling unit does not read the measures of the plan', async () => {
  const measure = await measured(steady, { startsOn: null });
  const sibling = await addMember(server(), {
    slug: 'adala',
    role: 'head',
    unit: 'Stöd och familj',
  });
  expect((await ask(sibling, measure)).text).toContain('NOT_FOUND');
});

test('the statements of effects do not grow with measures and indicators', async () => {
  const head = await server().signInAs('head');
  const plan = await planWithRisks();
  const count = async () => {
    server().counter.reset();
    const answer = await head.query(
      `query ($id: ID!) { municipality(slug: "adala") { plan(id: $id) { picture(at: "2026-08-31") {
        measures { effects { verdict } } } } } }`,
      { id: plan.id },
    );
    expect(answer.errors).toEqual([]);
    return {
      statements: server().counter.statements.length,
      measures: answer.data.municipality.plan.picture.measures.length,
    };
  };
  await measured(steady, { startsOn: null });
  const small = await count();
  for (let n = 0; n < 10; n += 1) await measured(steady, { startsOn: '2025-02-01' });
  const large = await count();
  expect(large.measures).toBe(small.measures + 10);
  expect(large.statements).toBe(small.statements);
});
