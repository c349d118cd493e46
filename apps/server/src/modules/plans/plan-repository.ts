import { followUp, goal, measure, plan, recommendation, risk } from '@lagesbild/db/schema';
import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { linkedIndicators } from './indicator-link-repository.ts';

export type PlanRow = typeof plan.$inferSelect;
export type FollowUpRow = typeof followUp.$inferSelect;
export type PlanCounts = {
  risks: number;
  measures: number;
  goals: number;
  indicators: number;
  recommendations: number;
};

/** Plans of these units that are not closed, newest first. */
export async function findPlansOfUnits(
  scope: MunicipalityScope,
  unitIds: readonly string[],
): Promise<PlanRow[]> {
  return scope.tx
    .select()
    .from(plan)
    .where(
      and(
        eq(plan.municipalityId, scope.municipality.id),
        inArray(plan.orgUnitId, [...unitIds]),
        isNull(plan.closedOn),
      ),
    )
    .orderBy(desc(plan.startsOn), asc(plan.title));
}

export async function findPlanRows(
  scope: MunicipalityScope,
  ids: readonly string[],
): Promise<Map<string, PlanRow>> {
  const rows = await scope.tx
    .select()
    .from(plan)
    .where(and(eq(plan.municipalityId, scope.municipality.id), inArray(plan.id, [...ids])));
  return new Map(rows.map((row) => [row.id, row]));
}

/** By plan, oldest first. */
export async function findFollowUps(
  scope: MunicipalityScope,
  planIds: readonly string[],
): Promise<Map<string, FollowUpRow[]>> {
  const rows = await scope.tx
    .select()
    .from(followUp)
    .where(
      and(
        eq(followUp.municipalityId, scope.municipality.id),
        inArray(followUp.planId, [...planIds]),
      ),
    )
    .orderBy(asc(followUp.effectiveOn));
  return Map.groupBy(rows, (row) => row.planId);
}

/** How much each plan holds: risks open or closed, else what is not closed. One statement for any number of plans. */
export async function countPlanParts(
  scope: MunicipalityScope,
  planIds: readonly string[],
): Promise<Map<string, PlanCounts>> {
  // Columns are spelled out: in a select from one table Drizzle leaves out the table's name, which inner queries need.
  const inPlan = (table: typeof risk | typeof measure | typeof goal | typeof recommendation) =>
    sql`select count(*)::int from ${table} part where part.municipality_id = plan.municipality_id and part.plan_id = plan.id`;
  const notClosed = (table: typeof measure | typeof goal | typeof recommendation) =>
    sql<number>`(${inPlan(table)} and part.closed_on is null)`;
  const rows = await scope.tx
    .select({
      id: plan.id,
      risks: sql<number>`(${inPlan(risk)})`,
      measures: notClosed(measure),
      goals: notClosed(goal),
      recommendations: notClosed(recommendation),
      indicators: sql<number>`(select count(*)::int from (${linkedIndicators}) linked where linked.plan_id = ${plan.id})`,
    })
    .from(plan)
    .where(and(eq(plan.municipalityId, scope.municipality.id), inArray(plan.id, [...planIds])));
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
