import {
  activity,
  followUp,
  goal,
  indicator,
  measure,
  membership,
  orgUnitVersion,
  plan,
  qualityArea,
  recommendation,
  risk,
  riskScale,
  riskScaleVersion,
} from '@lagesbild/db/schema';
import { sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';

/**
 * What the ids that history holds stand for, as it is called now: "1.1 Brister i handläggning", a unit, a person. One
 * statement for any number of ids; an id that nothing in the municipality bears is left out.
 */
export async function findNames(
  scope: MunicipalityScope,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const wanted = sql`municipality_id = ${scope.municipality.id} and id in (select id from wanted)`;
  const { rows } = await scope.tx.execute<{ id: string; name: string }>(sql`
    with wanted as (select unnest(${sql.param([...ids])}::uuid[]) as id)
    select id, concat_ws(' ', code, title) as name from ${risk} where ${wanted}
    union all select id, concat_ws(' ', nullif(code, ''), title) from ${goal} where ${wanted}
    union all select id, number || '. ' || name from ${qualityArea} where ${wanted}
    union all select id, number || '. ' || title from ${recommendation} where ${wanted}
    union all select id, title from ${measure} where ${wanted}
    union all select id, title from ${activity} where ${wanted}
    union all select id, title from ${plan} where ${wanted}
    union all select id, label from ${followUp} where ${wanted}
    union all select id, coalesce(short_name, name) from ${indicator} where ${wanted}
    union all select id, name from ${riskScale} where ${wanted}
    union all select v.id, s.name || ', version ' || v.number from ${riskScaleVersion} v join ${riskScale} s
      on s.municipality_id = v.municipality_id and s.id = v.risk_scale_id
      where v.municipality_id = ${scope.municipality.id} and v.id in (select id from wanted)
    union all select org_unit_id, name from ${orgUnitVersion}
      where municipality_id = ${scope.municipality.id} and org_unit_id in (select id from wanted)
        and valid_from <= ${scope.today} and (valid_to is null or valid_to > ${scope.today})
    union all (select distinct on (user_id) user_id, person_name from ${membership}
      where municipality_id = ${scope.municipality.id} and user_id in (select id from wanted)
        and person_name is not null
      order by user_id, valid_from desc)`);
  return new Map(rows.map((row) => [row.id, row.name]));
}
