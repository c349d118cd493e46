import { observation, orgUnit, orgUnitClosure, orgUnitVersion } from '@lagesbild/db/schema';
import { sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import type { IndicatorRow } from './indicator-repository.ts';

export type UnitName = { id: string; name: string };

/** The indicator's unit and those below it that have values of their own or below them, by today's tree; top first. */
export async function findUnitsWithValues(
  scope: MunicipalityScope,
  indicator: IndicatorRow,
): Promise<UnitName[]> {
  const { municipality, today, tx } = scope;
  const { rows } = await tx.execute<UnitName>(sql`
    select u.id, v.name from ${orgUnitClosure} c
    join ${orgUnit} u on u.municipality_id = c.municipality_id and u.id = c.descendant_id
    join ${orgUnitVersion} v on v.municipality_id = u.municipality_id and v.org_unit_id = u.id
      and v.valid_from <= ${today} and (v.valid_to is null or v.valid_to > ${today})
    where c.municipality_id = ${municipality.id} and c.ancestor_id = ${indicator.orgUnitId}
      and c.valid_from <= ${today} and (c.valid_to is null or c.valid_to > ${today})
      and exists (
        select from ${orgUnitClosure} below join ${observation} o
          on o.municipality_id = below.municipality_id and o.org_unit_id = below.descendant_id
         and o.indicator_id = ${indicator.id}
        where below.municipality_id = u.municipality_id and below.ancestor_id = u.id
          and below.valid_from <= ${today} and (below.valid_to is null or below.valid_to > ${today}))
    order by c.depth, u.sort, v.name`);
  return rows;
}
