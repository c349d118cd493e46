import { observation, orgUnitClosure, segment, segmentSet } from '@lagesbild/db/schema';
import type { CivilDate, PeriodKind } from '@lagesbild/domain/calendar';
import type { MissingReason } from '@lagesbild/domain/indicators';
import { sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';

/** Which unit's values are wanted of an indicator: its own, or the sum of what lies below it. */
export type SeriesKey = { indicatorId: string; unitId: string };

/** The values that one unit entered, as parallel arrays, oldest first. */
export type EnteredSeries = {
  indicatorId: string;
  /** The unit that was asked for. */
  rootUnitId: string;
  /** The unit that entered the values; the same or below. */
  unitId: string;
  /** Every unit that is or was above it; a leader of one of them knows the sum of what lies below. */
  aboveIds: string[];
  segmentId: string | null;
  segmentCode: string | null;
  segmentName: string | null;
  periodKind: PeriodKind;
  from: CivilDate[];
  to: CivilDate[];
  numerators: (number | null)[];
  denominators: (number | null)[];
  values: (number | null)[];
  sampleSizes: (number | null)[];
  missing: (MissingReason | null)[];
  printedAs: (string | null)[];
  comments: (string | null)[];
};

export type SeriesQuery = {
  keys: readonly SeriesKey[];
  from: CivilDate | null;
  to: CivilDate;
  withSegments: boolean;
};

/**
 * Entered values of the asked units and of all below them, by the tree as it was at each period's end (domain.md §1).
 * One statement and one row a unit, however many indicators and months. Year-to-date values never make a series.
 */
export async function findEnteredSeries(
  scope: MunicipalityScope,
  query: SeriesQuery,
): Promise<EnteredSeries[]> {
  if (query.keys.length === 0) return [];
  const indicatorIds = query.keys.map((key) => key.indicatorId);
  const unitIds = query.keys.map((key) => key.unitId);
  const { rows } = await scope.tx.execute<EnteredSeries>(sql`
    select o.indicator_id as "indicatorId", k.unit_id as "rootUnitId", o.org_unit_id as "unitId",
      array(select distinct a.ancestor_id from ${orgUnitClosure} a
        where a.municipality_id = ${scope.municipality.id} and a.descendant_id = o.org_unit_id and a.depth > 0) as "aboveIds",
      o.segment_id as "segmentId", s.code as "segmentCode", s.name as "segmentName", o.period_kind as "periodKind",
      array_agg(o.period_from::text order by o.period_to, o.period_from) as "from",
      array_agg(o.period_to::text order by o.period_to, o.period_from) as "to",
      array_agg(o.numerator::float8 order by o.period_to, o.period_from) as numerators,
      array_agg(o.denominator::float8 order by o.period_to, o.period_from) as denominators,
      array_agg(o.value::float8 order by o.period_to, o.period_from) as values,
      array_agg(o.sample_size order by o.period_to, o.period_from) as "sampleSizes",
      array_agg(o.missing_reason::text order by o.period_to, o.period_from) as missing,
      array_agg(o.printed_as order by o.period_to, o.period_from) as "printedAs",
      array_agg(o.comment order by o.period_to, o.period_from) as comments
    from unnest(${sql.param(indicatorIds)}::uuid[], ${sql.param(unitIds)}::uuid[]) as k (indicator_id, unit_id)
    join ${observation} o on o.municipality_id = ${scope.municipality.id} and o.indicator_id = k.indicator_id
    join ${orgUnitClosure} c on c.municipality_id = o.municipality_id and c.ancestor_id = k.unit_id
      and c.descendant_id = o.org_unit_id and c.valid_from < o.period_to
      and (c.valid_to is null or c.valid_to >= o.period_to)
    left join ${segment} s on s.municipality_id = o.municipality_id and s.id = o.segment_id
    left join ${segmentSet} ss on ss.municipality_id = s.municipality_id and ss.id = s.segment_set_id
    where o.period_to <= ${query.to} and o.period_kind <> 'ytd'
      and (${query.from}::date is null or o.period_from >= ${query.from}::date)
      and (${query.withSegments} or o.segment_id is null)
    group by o.indicator_id, k.unit_id, o.org_unit_id, o.segment_id, s.code, s.name, s.sort, ss.recorded_at, o.period_kind
    order by ss.recorded_at nulls first, s.sort nulls first`);
  return rows;
}
