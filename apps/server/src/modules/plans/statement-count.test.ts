import { newId } from '@lagesbild/db/ids';
import { expect, test } from 'vitest';
import { withTestServer } from '../../testing/index.ts';

const server = withTestServer();

/** What the Lägesbild page asks. */
const picture = `query ($id: ID!) { municipality(slug: "nacka") { name plan(id: $id) {
  title orgUnit { name ancestors { name } } followUps { label } counts { risks indicators } abilities { canAssessRisks }
  picture { summary(locale: sv) { text } facts { redRisks missingValues } scale { cellBands }
    risks { movement now { level } risk { code title qualityArea { name } } }
    measures { title trafficLight activities { title } }
    indicators { riskCodes indicator { name orgUnit { name } } series { values } signal { letter } }
    goals { title indicators { outcome } activities { title } } recommendations { title } } } } }`;

test('the picture’s statements do not grow with its risks, measures and indicators', async () => {
  const board = await server().signInAs('board');
  const plans = await board.query('{ municipality(slug: "nacka") { plans { id } } }');
  const id = plans.data.municipality.plans[0].id;
  const count = async () => {
    server().counter.reset();
    const answer = await board.query(picture, { id });
    expect(answer.errors).toEqual([]);
    const { risks, indicators, measures } = answer.data.municipality.plan.picture;
    return {
      statements: server().counter.statements.length,
      size: risks.length + indicators.length + measures.length,
    };
  };
  const small = await count();
  await addFifty();
  const large = await count();
  expect(large.size).toBeGreaterThanOrEqual(small.size + 150);
  expect(large.statements).toBe(small.statements);
  expect(small.statements).toBeLessThanOrEqual(25);
});

/** Fifty copies of a risk with its states and assessments, of a measure, and of an indicator with its values. */
async function addFifty(): Promise<void> {
  for (let n = 0; n < 50; n += 1) {
    const [risk, indicator] = [newId(), newId()];
    const ids = [risk, indicator, `X${n}`];
    await server().owner(
      `with source as (select r.* from risk r join municipality m using (municipality_id) where r.code = '5.2' and m.slug = 'nacka'), made as (
         insert into risk (municipality_id, id, plan_id, code, title) select municipality_id, $1, plan_id, $3, title from source returning *),
       stated as (insert into risk_state_change (municipality_id, id, risk_id, effective_on, state)
         select municipality_id, $1, $1, '2020-01-01', 'open' from source returning 1),
       placed as (insert into assessment (municipality_id, id, risk_id, kind, effective_on, scale_version_id, basis, likelihood, severity)
         select a.municipality_id, $1, $1, a.kind, a.effective_on, a.scale_version_id, 'assessed', 2, 2 from assessment a
         join source s on s.id = a.risk_id order by a.effective_on limit 1 returning 1),
       done as (insert into measure (municipality_id, id, plan_id, title) select municipality_id, $1, plan_id, $3 from source returning 1),
       sample as (select i.* from indicator i join source s using (municipality_id) where i.name = 'Antal vakanta tjänster'),
       counted as (insert into indicator (municipality_id, id, org_unit_id, name, value_kind, unit, direction, measure_kind, concerns, aggregate_units, aggregate_time, frequency)
         select municipality_id, $2, org_unit_id, $3, value_kind, unit, direction, measure_kind, concerns, aggregate_units, aggregate_time, frequency from sample returning 1),
       valued as (insert into observation (municipality_id, id, indicator_id, org_unit_id, period_kind, period_from, period_to, value)
         select o.municipality_id, gen_random_uuid(), $2, o.org_unit_id, o.period_kind, o.period_from, o.period_to, o.value
         from observation o join sample i on i.id = o.indicator_id returning 1)
       insert into risk_indicator (municipality_id, risk_id, indicator_id) select municipality_id, $1, $2 from source`,
      ids,
    );
  }
}
