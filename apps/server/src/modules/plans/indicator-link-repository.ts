import {
  goal,
  goalIndicator,
  measure,
  measureIndicator,
  plan,
  planIndicator,
  risk,
  riskIndicator,
} from '@lagesbild/db/schema';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';

export type IndicatorRiskRow = {
  indicatorId: string;
  planId: string;
  planTitle: string;
  planUnitId: string;
  riskId: string;
  code: string;
  title: string;
};

/** The risks that each indicator follows, in all plans. */
export async function findRisksOfIndicators(
  scope: MunicipalityScope,
  ids: readonly string[],
): Promise<Map<string, IndicatorRiskRow[]>> {
  const rows = await scope.tx
    .select({
      indicatorId: riskIndicator.indicatorId,
      planId: plan.id,
      planTitle: plan.title,
      planUnitId: plan.orgUnitId,
      riskId: risk.id,
      code: risk.code,
      title: risk.title,
    })
    .from(riskIndicator)
    .innerJoin(
      risk,
      and(eq(risk.municipalityId, riskIndicator.municipalityId), eq(risk.id, riskIndicator.riskId)),
    )
    .innerJoin(plan, and(eq(plan.municipalityId, risk.municipalityId), eq(plan.id, risk.planId)))
    .where(
      and(
        eq(riskIndicator.municipalityId, scope.municipality.id),
        inArray(riskIndicator.indicatorId, [...ids]),
      ),
    )
    .orderBy(asc(risk.code));
  return Map.groupBy(rows, (row) => row.indicatorId);
}

/** Indicators that a plan's risks, measures and goals point to. */
export const linkedIndicators = sql`
  select distinct r.plan_id, l.indicator_id from ${riskIndicator} l join ${risk} r
    on r.municipality_id = l.municipality_id and r.id = l.risk_id
  union select m.plan_id, l.indicator_id from ${measureIndicator} l join ${measure} m
    on m.municipality_id = l.municipality_id and m.id = l.measure_id
  union select g.plan_id, l.indicator_id from ${goalIndicator} l join ${goal} g
    on g.municipality_id = l.municipality_id and g.id = l.goal_id
  union select plan_id, indicator_id from ${planIndicator}`;

export type IndicatorLink = { indicatorId: string; riskCodes: string[] };

/** The plan's indicators with the codes of the risks they follow. */
export async function findPlanIndicatorLinks(
  scope: MunicipalityScope,
  planId: string,
): Promise<IndicatorLink[]> {
  const { rows } = await scope.tx.execute<{ indicator_id: string; risk_codes: string[] }>(sql`
    select linked.indicator_id, array(
        select distinct r.code from ${riskIndicator} l join ${risk} r
          on r.municipality_id = l.municipality_id and r.id = l.risk_id
        where l.municipality_id = ${scope.municipality.id} and l.indicator_id = linked.indicator_id
          and r.plan_id = ${planId} order by r.code) as risk_codes
    from (${linkedIndicators}) linked where linked.plan_id = ${planId}`);
  return rows.map((row) => ({ indicatorId: row.indicator_id, riskCodes: row.risk_codes }));
}
