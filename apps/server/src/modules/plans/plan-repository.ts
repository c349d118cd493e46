import {
  followUp,
  goal,
  indicator,
  measure,
  measureIndicator,
  plan,
  recommendation,
  risk,
  riskIndicator,
  goalIndicator,
} from '@lagesbild/db/schema';
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';

export type PlanRow = typeof plan.$inferSelect;
export type FollowUpRow = typeof followUp.$inferSelect;
export type PlanCounts = { risks: number; measures: number; goals: number; indicators: number; recommendations: number };

/** Plans of these units, newest first. */
export async function findPlansOfUnits(scope: MunicipalityScope, unitIds: readonly string[]): Promise<PlanRow[]> {
  return scope.tx
    .select()
    .from(plan)
    .where(and(eq(plan.municipalityId, scope.municipality.id), inArray(plan.orgUnitId, [...unitIds])))
    .orderBy(desc(plan.startsOn), asc(plan.title));
}

export async function findPlanRow(scope: MunicipalityScope, id: string): Promise<PlanRow | undefined> {
  const [row] = await scope.tx
    .select()
    .from(plan)
    .where(and(eq(plan.municipalityId, scope.municipality.id), eq(plan.id, id)));
  return row;
}

/** By plan, oldest first. */
export async function findFollowUps(
  scope: MunicipalityScope,
  planIds: readonly string[],
): Promise<Map<string, FollowUpRow[]>> {
  const rows = await scope.tx
    .select()
    .from(followUp)
    .where(and(eq(followUp.municipalityId, scope.municipality.id), inArray(followUp.planId, [...planIds])))
    .orderBy(asc(followUp.effectiveOn));
  return Map.groupBy(rows, (row) => row.planId);
}

/** How much each plan holds; one statement for any number of plans. */
export async function countPlanParts(
  scope: MunicipalityScope,
  planIds: readonly string[],
): Promise<Map<string, PlanCounts>> {
  // Columns are spelled out: in a select from one table Drizzle leaves out the table's name, which inner queries need.
  const inPlan = (table: typeof risk | typeof measure | typeof goal | typeof recommendation) =>
    sql<number>`(select count(*)::int from ${table} part where part.municipality_id = plan.municipality_id and part.plan_id = plan.id)`;
  const rows = await scope.tx
    .select({
      id: plan.id,
      risks: inPlan(risk),
      measures: inPlan(measure),
      goals: inPlan(goal),
      recommendations: inPlan(recommendation),
      indicators: sql<number>`(select count(*)::int from (${linkedIndicators}) linked where linked.plan_id = ${plan.id})`,
    })
    .from(plan)
    .where(and(eq(plan.municipalityId, scope.municipality.id), inArray(plan.id, [...planIds])));
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

/** Indicators that a plan's risks, measures and goals point to. */
const linkedIndicators = sql`
  select distinct r.plan_id, l.indicator_id from ${riskIndicator} l join ${risk} r
    on r.municipality_id = l.municipality_id and r.id = l.risk_id
  union select m.plan_id, l.indicator_id from ${measureIndicator} l join ${measure} m
    on m.municipality_id = l.municipality_id and m.id = l.measure_id
  union select g.plan_id, l.indicator_id from ${goalIndicator} l join ${goal} g
    on g.municipality_id = l.municipality_id and g.id = l.goal_id
  union select p.id, i.id from ${plan} p join ${indicator} i
    on i.municipality_id = p.municipality_id and i.org_unit_id = p.org_unit_id
   where p.kind = 'audit_response'`;

export type IndicatorLink = { indicatorId: string; riskCodes: string[] };

/** The plan's indicators with the codes of the risks they follow. */
export async function findPlanIndicatorLinks(scope: MunicipalityScope, planId: string): Promise<IndicatorLink[]> {
  const { rows } = await scope.tx.execute<{ indicator_id: string; risk_codes: string[] }>(sql`
    select linked.indicator_id, array(
        select distinct r.code from ${riskIndicator} l join ${risk} r
          on r.municipality_id = l.municipality_id and r.id = l.risk_id
        where l.municipality_id = ${scope.municipality.id} and l.indicator_id = linked.indicator_id
          and r.plan_id = ${planId} order by r.code) as risk_codes
    from (${linkedIndicators}) linked where linked.plan_id = ${planId}`);
  return rows.map((row) => ({ indicatorId: row.indicator_id, riskCodes: row.risk_codes }));
}
