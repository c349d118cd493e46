import { factWithdrawal, goal, goalAssessment, measure, measureStatus } from '@lagesbild/db/schema';
import type { CivilDate } from '@lagesbild/domain/calendar';
import type { ChangeFact } from '@lagesbild/domain/history';
import { sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';

/**
 * Every report of a measure and assessment of a goal in force by a day, as rows of history: what a published report
 * states was never written here, and so has none of its own. What was taken back is left out. One statement.
 */
export async function findReportFacts(
  scope: MunicipalityScope,
  planId: string,
  to: CivilDate,
): Promise<ChangeFact[]> {
  const inPlan = sql`f.municipality_id = ${scope.municipality.id} and p.plan_id = ${planId} and f.effective_on <= ${to}
    and not exists (select from ${factWithdrawal} w where w.municipality_id = f.municipality_id and w.fact_id = f.id)`;
  const { rows } = await scope.tx.execute<Omit<ChangeFact, 'entityVersion' | 'before'>>(sql`
    select f.id, f.id as "entityId", 'measure_status' as "entityType", f.measure_id as "subjectId",
      jsonb_build_object('progress', f.progress, 'trafficLight', f.traffic_light, 'note', f.note) as after,
      coalesce(f.author_name, '') as "actorName", f.effective_on::text as "effectiveOn", f.recorded_at::text as "recordedAt"
    from ${measureStatus} f join ${measure} p on p.municipality_id = f.municipality_id and p.id = f.measure_id
    where ${inPlan}
    union all
    select f.id, f.id, 'goal_assessment', f.goal_id,
      jsonb_build_object('fulfilment', f.fulfilment, 'analysis', f.analysis),
      coalesce(f.author_name, ''), f.effective_on::text, f.recorded_at::text
    from ${goalAssessment} f join ${goal} p on p.municipality_id = f.municipality_id and p.id = f.goal_id
    where ${inPlan}`);
  return rows.map((row) => ({ ...row, entityVersion: 1, before: null }));
}
