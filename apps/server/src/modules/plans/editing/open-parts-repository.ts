import { factWithdrawal, goal, measure, risk, riskStateChange } from '@lagesbild/db/schema';
import type { Snapshot } from '@lagesbild/domain/history';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import type { StoredPart } from './part-repository.ts';

/** How many open goals a goal has directly below it, or open risks a quality area; 0 for every other part. */
export async function countOpenBelow(scope: MunicipalityScope, part: StoredPart): Promise<number> {
  if (part.kind === 'goal') {
    return scope.tx.$count(
      goal,
      and(
        eq(goal.municipalityId, scope.municipality.id),
        eq(goal.parentId, part.id),
        isNull(goal.closedOn),
      ),
    );
  }
  if (part.kind !== 'quality_area') return 0;
  // Columns are spelled out: in a select from one table Drizzle leaves out the table's name, which inner queries need.
  const latestState = sql`(select s.state from ${riskStateChange} s
    where s.municipality_id = risk.municipality_id and s.risk_id = risk.id
      and s.id not in (select w.fact_id from ${factWithdrawal} w where w.municipality_id = s.municipality_id)
    order by s.effective_on desc, s.recorded_at desc, s.id desc limit 1)`;
  const rows = await scope.tx
    .select({ id: risk.id })
    .from(risk)
    .where(
      and(
        eq(risk.municipalityId, scope.municipality.id),
        eq(risk.qualityAreaId, part.id),
        sql`${latestState} is distinct from 'closed'`,
      ),
    );
  return rows.length;
}

/** Whether what a part hangs on is closed: the goal above a goal, the measure or the goal of an activity. */
export async function isParentClosed(
  scope: MunicipalityScope,
  snapshot: Snapshot,
): Promise<boolean> {
  const goalId = snapshot.parentId ?? snapshot.goalId ?? null;
  const measureId = snapshot.measureId ?? null;
  const { rows } = await scope.tx.execute<{ is_closed: boolean }>(sql`
    select exists (select from ${goal} g where g.municipality_id = ${scope.municipality.id}
        and g.id = ${goalId}::uuid and g.closed_on is not null)
      or exists (select from ${measure} m where m.municipality_id = ${scope.municipality.id}
        and m.id = ${measureId}::uuid and m.closed_on is not null) as is_closed`);
  return rows[0]?.is_closed ?? false;
}
