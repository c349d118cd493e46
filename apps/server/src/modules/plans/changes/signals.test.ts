import { newId } from '@lagesbild/db/ids';
import { beforeAll, expect, test } from 'vitest';
import { findTestPlan, withTestServer } from '../../../testing/index.ts';
import { changesOf } from './testing/ask-changes.ts';

const server = withTestServer();
let planId: string;

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  const board = await server().signInAs('board');
  planId = (await findTestPlan(board, { slug: 'adala', kind: 'action_plan' })).id;
});

/** An indicator of the plan's unit with monthly counts from January 2025, tied to the plan. */
async function addIndicator(concerns: 'children' | 'staff', values: number[]): Promise<string> {
  const id = newId();
  await server().owner(
    `with made as (insert into indicator (municipality_id, id, org_unit_id, name, value_kind, unit, direction, measure_kind, concerns, aggregate_units, aggregate_time, frequency)
       select p.municipality_id, $1, p.org_unit_id, 'Prov', 'count', 'st', 'lower_better', 'flow', $2::concerns, 'sum', 'sum',
         (select frequency from indicator limit 1)
       from plan p where p.id = $3 returning *),
     tied as (insert into plan_indicator (municipality_id, plan_id, indicator_id) select municipality_id, $3, id from made)
     insert into observation (municipality_id, id, indicator_id, org_unit_id, period_kind, period_from, period_to, value)
     select m.municipality_id, gen_random_uuid(), m.id, m.org_unit_id, 'month', date '2025-01-01' + make_interval(months => (n - 1)::int),
       date '2025-01-01' + make_interval(months => n::int), value
     from made m, unnest($4::float8[]) with ordinality as t (value, n)`,
    [id, concerns, planId, values],
  );
  return id;
}

const steady = [20, 22, 19, 21, 20, 23, 20, 18, 21, 20, 22, 19, 21, 20, 22, 19];
const span = { from: '2026-04-30', to: '2026-08-31' };

test('a signal at the later day that was not there at the earlier one is told, in the sentences too', async () => {
  const head = await server().signInAs('head');
  const [worse, calm] = [
    await addIndicator('staff', [...steady, 21, 40]),
    await addIndicator('staff', [...steady, 21]),
  ];
  const { signals, sentences } = await changesOf(head, { id: planId, ...span });
  const own = signals.find(({ indicator }) => indicator.id === worse);
  expect(own).toMatchObject({
    before: { variation: 'common_cause' },
    now: { variation: 'concern' },
  });
  expect(signals.some(({ indicator }) => indicator.id === calm)).toBe(false);
  expect(sentences.map(({ text }) => text).join(' ')).toMatch(/Prov.* har försämrats/);
});

test('the board hears nothing of a signal in values that it may not see', async () => {
  const hidden = await addIndicator('children', [...steady, 2, 1]);
  const find = async (role: 'head' | 'board') => {
    const { signals } = await changesOf(await server().signInAs(role), { id: planId, ...span });
    return signals.find(({ indicator }) => indicator.id === hidden);
  };
  expect(await find('head')).toMatchObject({ now: { variation: 'improvement' } });
  expect(await find('board')).toBeUndefined();
});
