import {
  activity,
  followUp,
  goal,
  measure,
  qualityArea,
  recommendation,
  risk,
} from '@lagesbild/db/schema';
import { sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';

/**
 * The ids whose history belongs to an object of the plan: its own, and those of the activities below it. Closed ones are
 * among them. Empty where the plan has no such object.
 */
export async function findSubjectIds(
  scope: MunicipalityScope,
  planId: string,
  id: string,
): Promise<string[]> {
  const here = scope.municipality.id;
  const inPlan = sql`municipality_id = ${here} and plan_id = ${planId} and id = ${id}`;
  const { rows } = await scope.tx.execute<{ id: string }>(sql`
    select id from ${risk} where ${inPlan}
    union all select id from ${goal} where ${inPlan}
    union all select id from ${measure} where ${inPlan}
    union all select id from ${recommendation} where ${inPlan}
    union all select id from ${qualityArea} where ${inPlan}
    union all select id from ${followUp} where ${inPlan}
    union all select a.id from ${activity} a
      left join ${measure} m on m.municipality_id = a.municipality_id and m.id = a.measure_id
      left join ${goal} g on g.municipality_id = a.municipality_id and g.id = a.goal_id
      where a.municipality_id = ${here} and coalesce(m.plan_id, g.plan_id) = ${planId}
        and ${id} in (a.id, a.measure_id, a.goal_id)`);
  return rows.map((row) => row.id);
}
