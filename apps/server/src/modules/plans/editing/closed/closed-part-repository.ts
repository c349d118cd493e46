import { activity, goal, measure, qualityArea, recommendation } from '@lagesbild/db/schema';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../../../platform/municipality-scope.ts';

export type ClosedPartRow = {
  kind: 'quality_area' | 'goal' | 'measure' | 'activity' | 'recommendation';
  id: string;
  name: string;
  closedOn: CivilDate;
  version: number;
  parentKind: 'goal' | 'measure' | null;
  parentName: string | null;
  /** Whether what it hangs on is closed too: the goal above a goal, the measure or the goal of an activity. */
  isParentClosed: boolean;
};

/** All that is closed in a plan, the latest first, in one statement. */
export async function findClosedParts(
  scope: MunicipalityScope,
  planId: string,
): Promise<ClosedPartRow[]> {
  const municipalityId = scope.municipality.id;
  const { rows } = await scope.tx.execute<ClosedPartRow>(sql`
    with closed as (
      select 'quality_area' as kind, id, number || ' ' || name as name, closed_on, version,
        null as parent_kind, null as parent_name, false as is_parent_closed
      from ${qualityArea} where municipality_id = ${municipalityId} and plan_id = ${planId}
      union all
      select 'goal', g.id, concat_ws(' ', g.code, g.title), g.closed_on, g.version,
        null, null, above.closed_on is not null
      from ${goal} g
      left join ${goal} above on above.municipality_id = g.municipality_id and above.id = g.parent_id
      where g.municipality_id = ${municipalityId} and g.plan_id = ${planId}
      union all
      select 'measure', id, title, closed_on, version, null, null, false
      from ${measure} where municipality_id = ${municipalityId} and plan_id = ${planId}
      union all
      select 'recommendation', id, number || ' ' || title, closed_on, version, null, null, false
      from ${recommendation} where municipality_id = ${municipalityId} and plan_id = ${planId}
      union all
      select 'activity', a.id, a.title, a.closed_on, a.version,
        case when m.id is null then 'goal' else 'measure' end,
        coalesce(m.title, concat_ws(' ', g.code, g.title)),
        coalesce(m.closed_on, g.closed_on) is not null
      from ${activity} a
      left join ${measure} m on m.municipality_id = a.municipality_id and m.id = a.measure_id
      left join ${goal} g on g.municipality_id = a.municipality_id and g.id = a.goal_id
      where a.municipality_id = ${municipalityId}
        and coalesce(m.plan_id, g.plan_id) = ${planId})
    select kind, id, name, to_char(closed_on, 'YYYY-MM-DD') as "closedOn", version,
      parent_kind as "parentKind", parent_name as "parentName",
      is_parent_closed as "isParentClosed"
    from closed where closed_on is not null
    order by closed_on desc, name, id`);
  return rows;
}
