import { activity, measure, measureRisk, measureStatus, risk } from '@lagesbild/db/schema';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { and, asc, eq, getTableColumns, inArray, or, sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';

export type ActivityRow = typeof activity.$inferSelect;
export type MeasureRow = Omit<typeof measure.$inferSelect, 'refersToMeasureId'> & {
  trafficLight: (typeof measureStatus.$inferSelect)['trafficLight'];
  progress: (typeof measureStatus.$inferSelect)['progress'];
  statusNote: string | null;
  /** Title of the measure under which this one is followed up. */
  refersTo: string | null;
  riskIds: string[];
  riskCodes: string[];
};

/** The plan's measures as they stood at a date. */
export async function findMeasures(
  scope: MunicipalityScope,
  planId: string,
  at: CivilDate,
): Promise<MeasureRow[]> {
  const status = scope.tx
    .selectDistinctOn([measureStatus.measureId], {
      measureId: measureStatus.measureId,
      trafficLight: measureStatus.trafficLight,
      progress: measureStatus.progress,
      note: measureStatus.note,
    })
    .from(measureStatus)
    .where(
      and(
        eq(measureStatus.municipalityId, scope.municipality.id),
        sql`${measureStatus.effectiveOn} <= ${at}`,
      ),
    )
    .orderBy(
      measureStatus.measureId,
      sql`${measureStatus.effectiveOn} desc`,
      sql`${measureStatus.recordedAt} desc`,
    )
    .as('status');
  const linked = (column: typeof risk.id | typeof risk.code) => sql<string[]>`array(
    select ${column}::text from ${measureRisk} join ${risk}
      on ${risk.municipalityId} = ${measureRisk.municipalityId} and ${risk.id} = ${measureRisk.riskId}
    where ${measureRisk.municipalityId} = ${measure.municipalityId} and ${measureRisk.measureId} = ${measure.id}
    order by ${risk.sort}, ${risk.code})`;
  return scope.tx
    .select({
      ...getTableColumns(measure),
      trafficLight: status.trafficLight,
      progress: status.progress,
      statusNote: status.note,
      refersTo: sql<string | null>`(select other.title from ${measure} other
        where other.municipality_id = ${measure.municipalityId} and other.id = ${measure.refersToMeasureId})`,
      riskIds: linked(risk.id),
      riskCodes: linked(risk.code),
    })
    .from(measure)
    .leftJoin(status, eq(status.measureId, measure.id))
    .where(and(eq(measure.municipalityId, scope.municipality.id), eq(measure.planId, planId)))
    .orderBy(asc(measure.sort), asc(measure.title));
}

/** Activities of measures and of goals, by the id of the one they belong to. */
export async function findActivities(
  scope: MunicipalityScope,
  parentIds: readonly string[],
): Promise<Map<string, ActivityRow[]>> {
  const ids = [...parentIds];
  const rows = await scope.tx
    .select()
    .from(activity)
    .where(
      and(
        eq(activity.municipalityId, scope.municipality.id),
        or(inArray(activity.measureId, ids), inArray(activity.goalId, ids)),
      ),
    )
    .orderBy(asc(activity.sort), asc(activity.startsOn));
  return Map.groupBy(rows, (row) => row.measureId ?? row.goalId ?? '');
}
