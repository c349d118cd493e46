import {
  goal,
  goalIndicator,
  measure,
  measureGoal,
  measureIndicator,
  measureRecommendation,
  measureRisk,
  planIndicator,
  risk,
  riskIndicator,
} from '@lagesbild/db/schema';
import { sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';

export type PlanLink = { from: string; to: string };

/**
 * Everything that ties the plan's parts together, in the direction goal → indicator → measure → risk; an indicator tied
 * to the plan itself comes from the plan's id. Closed parts are among them. One statement.
 */
export async function findPlanLinks(scope: MunicipalityScope, planId: string): Promise<PlanLink[]> {
  const inPlan = (part: typeof goal | typeof measure | typeof risk, partId: string) =>
    sql`join ${part} p on p.municipality_id = l.municipality_id and p.id = l.${sql.identifier(partId)}
      where l.municipality_id = ${scope.municipality.id} and p.plan_id = ${planId}`;
  const { rows } = await scope.tx.execute<PlanLink>(sql`
    select l.goal_id as "from", l.indicator_id as "to" from ${goalIndicator} l ${inPlan(goal, 'goal_id')}
    union all select l.indicator_id, l.measure_id from ${measureIndicator} l ${inPlan(measure, 'measure_id')}
    union all select l.indicator_id, l.risk_id from ${riskIndicator} l ${inPlan(risk, 'risk_id')}
    union all select l.measure_id, l.risk_id from ${measureRisk} l ${inPlan(measure, 'measure_id')}
    union all select l.goal_id, l.measure_id from ${measureGoal} l ${inPlan(measure, 'measure_id')}
    union all select l.recommendation_id, l.measure_id from ${measureRecommendation} l ${inPlan(measure, 'measure_id')}
    union all select l.plan_id, l.indicator_id from ${planIndicator} l
      where l.municipality_id = ${scope.municipality.id} and l.plan_id = ${planId}`);
  return rows;
}
