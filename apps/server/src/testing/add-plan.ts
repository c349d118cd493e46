import { newId } from '@lagesbild/db/ids';
import type { TestServer } from './test-server.ts';

/** How many of each; every measure has two statuses, two activities and links, every risk an assessment a follow-up. */
export type PlanSize = {
  risks: number;
  measures: number;
  goals: number;
  recommendations: number;
  /** Ten days apart, from the year's first day. */
  followUps: number;
  /** Of those that the plan's unit has. */
  indicators: number;
};

/** Writes a plan of 2026 of any size beside Ådala's action plan, history included, with the same unit and scale. */
export async function addPlan(server: TestServer, size: PlanSize): Promise<string> {
  const planId = newId();
  for (const statement of statements(size)) {
    await server.owner(statement.includes('$1') ? statement : `${statement} -- $1`, [planId]);
  }
  return planId;
}

const statements = (size: PlanSize): string[] => [
  `insert into plan (municipality_id, id, org_unit_id, kind, title, starts_on, ends_before, risk_scale_id, goal_level_names)
   select municipality_id, $1::uuid, org_unit_id, 'development_plan', 'Prövoplan', '2026-01-01', '2027-01-01', risk_scale_id,
     array['Nämndmål'] from plan join municipality using (municipality_id)
   where slug = 'adala' and kind = 'action_plan' order by starts_on limit 1`,
  `insert into follow_up (municipality_id, id, plan_id, kind, label, effective_on, period_from, period_to)
   select municipality_id, gen_random_uuid(), id, 'date', 'U' || n, starts_on + 10 * n, starts_on, starts_on + 10 * n
   from plan, generate_series(1, ${size.followUps}) n where id = $1`,
  `insert into quality_area (municipality_id, id, plan_id, number, name)
   select municipality_id, gen_random_uuid(), id, n, 'Område ' || n from plan, generate_series(1, 3) n where id = $1`,
  `insert into risk (municipality_id, id, plan_id, quality_area_id, code, title, sort)
   select a.municipality_id, gen_random_uuid(), a.plan_id, a.id, '1.' || n, 'Risk ' || n, n
   from generate_series(1, ${size.risks}) n join quality_area a on a.number = 1 + n % 3 where a.plan_id = $1`,
  `insert into risk_state_change (municipality_id, id, risk_id, effective_on, state)
   select municipality_id, gen_random_uuid(), id, '2026-01-01', 'open' from risk where plan_id = $1`,
  `insert into assessment (municipality_id, id, risk_id, kind, effective_on, follow_up_id, scale_version_id, basis, likelihood, severity)
   select r.municipality_id, gen_random_uuid(), r.id, 'residual', f.effective_on, f.id, v.id, 'assessed',
     1 + (r.sort + extract(day from f.effective_on)::int) % 4, 1 + r.sort % 4
   from risk r join follow_up f on f.plan_id = r.plan_id join plan p on p.id = r.plan_id
   join lateral (select id from risk_scale_version v where v.risk_scale_id = p.risk_scale_id order by number desc limit 1) v on true
   where r.plan_id = $1`,
  `insert into goal (municipality_id, id, plan_id, level, title, sort)
   select municipality_id, gen_random_uuid(), id, 1, 'Mål ' || n, n from plan, generate_series(1, ${size.goals}) n where id = $1`,
  `insert into goal_assessment (municipality_id, id, goal_id, effective_on, fulfilment)
   select municipality_id, gen_random_uuid(), id, '2026-01-11', 'partial' from goal where plan_id = $1`,
  `insert into recommendation (municipality_id, id, plan_id, number, title, received_from)
   select municipality_id, gen_random_uuid(), id, n, 'Råd ' || n, 'Revisorerna'
   from plan, generate_series(1, ${size.recommendations}) n where id = $1`,
  `insert into measure (municipality_id, id, plan_id, title, starts_on, due_on, sort)
   select municipality_id, gen_random_uuid(), id, 'Åtgärd ' || n, '2026-01-05', date '2026-02-01' + n % 300, n
   from plan, generate_series(1, ${size.measures}) n where id = $1`,
  `insert into measure_status (municipality_id, id, measure_id, effective_on, progress)
   select municipality_id, gen_random_uuid(), id, date '2026-01-11' + 10 * n, 'ongoing'
   from measure, generate_series(0, 1) n where plan_id = $1`,
  `insert into activity (municipality_id, id, measure_id, title, sort)
   select municipality_id, gen_random_uuid(), id, 'Aktivitet ' || n, n from measure, generate_series(1, 2) n where plan_id = $1`,
  ...links(size),
  ...history,
];

/** Each measure is tied to one risk, goal, recommendation and indicator; each indicator to risks and goals besides. */
const links = (size: PlanSize): string[] => [
  link('measure_risk (municipality_id, measure_id, risk_id)', 'risk', 'sort', size.risks),
  link('measure_goal (municipality_id, measure_id, goal_id)', 'goal', 'sort', size.goals),
  link(
    'measure_recommendation (municipality_id, measure_id, recommendation_id)',
    'recommendation',
    'number',
    size.recommendations,
  ),
  ...(['measure', 'risk', 'goal'] as const).map(
    (table) => `insert into ${table}_indicator (municipality_id, ${table}_id, indicator_id)
      select part.municipality_id, part.id, i.id from ${table} part
      join (select i.municipality_id, i.id, row_number() over (order by i.id) - 1 as n
        from indicator i join plan p on p.org_unit_id = i.org_unit_id where p.id = $1) i
        on i.municipality_id = part.municipality_id and i.n = part.sort % ${size.indicators}
      where part.plan_id = $1`,
  ),
];

const link = (target: string, table: string, order: string, count: number) =>
  `insert into ${target} select m.municipality_id, m.id, part.id from measure m
   join ${table} part on part.plan_id = m.plan_id and part.${order} = 1 + m.sort % ${count} where m.plan_id = $1`;

const parts = ['risk', 'measure', 'goal', 'recommendation'] as const;
/** That each was made in the first days of the plan, and got another title in March. */
const history = [
  ['1', 'null::jsonb', `jsonb_build_object('title', 'Som det först hette')`, '2026-01-01'],
  [
    '2',
    `jsonb_build_object('title', 'Som det först hette')`,
    `jsonb_build_object('title', title)`,
    '2026-03-01',
  ],
].flatMap(([version, before, after, day]) =>
  parts.map(
    (
      table,
    ) => `insert into change (municipality_id, id, entity_type, entity_id, subject_id, plan_id, entity_version, before, after, actor_name, effective_on)
      select municipality_id, gen_random_uuid(), '${table}', id, id, plan_id, ${version}, ${before}, ${after}, 'Provet', '${day}'
      from ${table} where plan_id = $1`,
  ),
);
