import { baseline, event, eventIndicator, orgUnitClosure, target } from '@lagesbild/db/schema';
import type { CivilDate } from '@lagesbild/domain/calendar';
import type { EventKind } from '@lagesbild/domain/indicators';
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';

export type EventRow = {
  indicatorId: string;
  kind: EventKind;
  occursOn: CivilDate;
  title: string;
  text: string | null;
  approvedBy: string | null;
};

/**
 * Events that concern each indicator, oldest first: those tied to it, and those without ties of a unit above or at the
 * indicator's own unit.
 */
export async function findEvents(
  scope: MunicipalityScope,
  indicatorIds: readonly string[],
): Promise<Map<string, EventRow[]>> {
  const { rows } = await scope.tx.execute<EventRow>(sql`
    select i.indicator_id as "indicatorId", e.kind, e.occurs_on::text as "occursOn", e.title, e.text,
      e.approved_by as "approvedBy"
    from (select municipality_id, id as indicator_id, org_unit_id from indicator
          where municipality_id = ${scope.municipality.id} and id = any(${sql.param([...indicatorIds])}::uuid[])) i
    join ${event} e on e.municipality_id = i.municipality_id and (
      exists (select from ${eventIndicator} l where l.municipality_id = e.municipality_id and l.event_id = e.id
              and l.indicator_id = i.indicator_id)
      or (not exists (select from ${eventIndicator} l where l.municipality_id = e.municipality_id and l.event_id = e.id)
          and exists (select from ${orgUnitClosure} c where c.municipality_id = e.municipality_id
              and c.ancestor_id = e.org_unit_id and c.descendant_id = i.org_unit_id)))
    order by e.occurs_on`);
  return Map.groupBy(rows, (row) => row.indicatorId);
}

export type TargetRow = typeof target.$inferSelect;

/** Targets of the totals, by indicator, oldest first. */
export async function findTargets(
  scope: MunicipalityScope,
  indicatorIds: readonly string[],
): Promise<Map<string, TargetRow[]>> {
  const rows = await scope.tx
    .select()
    .from(target)
    .where(
      and(
        eq(target.municipalityId, scope.municipality.id),
        inArray(target.indicatorId, [...indicatorIds]),
        isNull(target.segmentId),
      ),
    )
    .orderBy(asc(target.periodFrom));
  return Map.groupBy(rows, (row) => row.indicatorId);
}

export type BaselineRow = typeof baseline.$inferSelect;

/** Baselines of the totals, by indicator. */
export async function findBaselines(
  scope: MunicipalityScope,
  indicatorIds: readonly string[],
): Promise<Map<string, BaselineRow[]>> {
  const rows = await scope.tx
    .select()
    .from(baseline)
    .where(
      and(
        eq(baseline.municipalityId, scope.municipality.id),
        inArray(baseline.indicatorId, [...indicatorIds]),
        isNull(baseline.segmentId),
      ),
    );
  return Map.groupBy(rows, (row) => row.indicatorId);
}
