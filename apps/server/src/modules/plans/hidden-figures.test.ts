import { newId } from '@lagesbild/db/ids';
import { beforeAll, expect, test } from 'vitest';
import { type Caller, findTestPlan, make, withTestServer } from '../../testing/index.ts';

const server = withTestServer();
const figures = ['outcome', 'boys', 'girls', 'previousYear', 'forecast'] as const;
type Figure = (typeof figures)[number];
type Row = Record<Figure, number | null> & { hidden: Figure[]; indicator: { id: string } };

let planId: string;
let goalId: string;

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  const head = await server().signInAs('head');
  const plan = await findTestPlan(head, { slug: 'adala', kind: 'action_plan' });
  planId = plan.id;
  const indicatorIds = plan.indicators;
  goalId = (await make(head, 'saveGoal', { planId, title: 'Mäts', indicatorIds })).id;
  for (const id of indicatorIds) {
    await server().owner(
      `insert into forecast (municipality_id, id, indicator_id, org_unit_id, period_from, period_to, made_on, value)
       select municipality_id, $2, id, org_unit_id, '2026-01-01', '2027-01-01', '2026-09-01', 7 from indicator where id = $1`,
      [id, newId()],
    );
  }
});

const rowsOf = async (caller: Caller): Promise<Map<string, Row>> => {
  const answer = await caller.query(
    `query ($planId: ID!) { municipality(slug: "adala") { plan(id: $planId) { picture(at: "2026-09-15") {
      goals { id indicators { indicator { id } ${figures.join(' ')} hidden } } } } } }`,
    { planId },
  );
  expect(answer.errors).toEqual([]);
  const goals: { id: string; indicators: Row[] }[] = answer.data.municipality.plan.picture.goals;
  const rows = goals.find(({ id }) => id === goalId)?.indicators ?? [];
  return new Map(rows.map((row) => [row.indicator.id, row]));
};

test('a figure under a goal that is hidden from the board is told from one that is empty', async () => {
  const ofHead = await rowsOf(await server().signInAs('head'));
  const ofBoard = await rowsOf(await server().signInAs('board'));
  expect(ofBoard.size).toBe(ofHead.size);
  const hidden = new Set<Figure>();
  for (const [id, row] of ofBoard) {
    const exact = ofHead.get(id);
    expect(exact?.hidden).toEqual([]);
    for (const figure of figures) {
      const isHidden = row.hidden.includes(figure);
      expect(row[figure], figure).toBe(isHidden ? null : exact?.[figure]);
      if (isHidden && exact?.[figure] !== null) hidden.add(figure);
    }
  }
  expect([...hidden]).toEqual(expect.arrayContaining(['outcome', 'boys', 'girls', 'forecast']));
});
