import {
  activity,
  measure,
  measureGoal,
  measureIndicator,
  measureRecommendation,
  measureRisk,
  measureStatus,
  plan,
  risk,
} from '@lagesbild/db/schema';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { isOverdue, lightOf, type TrafficLight } from '@lagesbild/domain/plans';
import { and, asc, eq, getTableColumns, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { isNotWithdrawn, isThereOn } from './presence-repository.ts';

export type ActivityRow = typeof activity.$inferSelect;
export type MeasureStatusRow = typeof measureStatus.$inferSelect;
/** A measure as it stood on a day. */
export type MeasureRow = typeof measure.$inferSelect & {
  /** The day in view. */
  at: CivilDate;
  /** Unit of the plan, which decides who may write. */
  planUnitId: string;
  /** The one that a person or a report had stated by then, else the proposed one. */
  trafficLight: TrafficLight | null;
  isLightProposed: boolean;
  /** What the dates give; never in published figures, where a report's silence stays silence. */
  proposedLight: TrafficLight | null;
  /** Never where a published report says nothing of how it goes. */
  isOverdue: boolean;
  progress: MeasureStatusRow['progress'];
  statusNote: string | null;
  /** Title of the measure under which this one is followed up. */
  refersTo: string | null;
  riskIds: string[];
  riskCodes: string[];
  goalIds: string[];
  recommendationIds: string[];
  indicatorIds: string[];
};

/** The plan's measures as they stood on a day; one statement for any number. */
export async function findMeasures(
  scope: MunicipalityScope,
  planId: string,
  at: CivilDate,
): Promise<MeasureRow[]> {
  return selectMeasures(scope, at, and(eq(measure.planId, planId), isThereOn(measure, at)));
}

/** One measure by its id, also when it is closed or yet to come. */
export async function findMeasureRow(
  scope: MunicipalityScope,
  id: string,
  at: CivilDate,
): Promise<MeasureRow | undefined> {
  const [row] = await selectMeasures(scope, at, eq(measure.id, id));
  return row;
}

async function selectMeasures(
  scope: MunicipalityScope,
  at: CivilDate,
  where: SQL | undefined,
): Promise<MeasureRow[]> {
  const status = scope.tx
    .select({
      trafficLight: measureStatus.trafficLight,
      progress: measureStatus.progress,
      note: measureStatus.note,
    })
    .from(measureStatus)
    .where(
      and(
        eq(measureStatus.municipalityId, measure.municipalityId),
        eq(measureStatus.measureId, measure.id),
        sql`${measureStatus.effectiveOn} <= ${at}`,
        isNotWithdrawn(scope, measureStatus.id),
      ),
    )
    .orderBy(
      sql`${measureStatus.effectiveOn} desc`,
      sql`${measureStatus.recordedAt} desc`,
      sql`${measureStatus.id} desc`,
    )
    .limit(1)
    .as('status');
  const rows = await scope.tx
    .select({
      ...getTableColumns(measure),
      planUnitId: plan.orgUnitId,
      statedLight: status.trafficLight,
      progress: status.progress,
      statusNote: status.note,
      refersTo: sql<string | null>`(select other.title from ${measure} other
        where other.municipality_id = ${measure.municipalityId} and other.id = ${measure.refersToMeasureId})`,
      riskIds: riskLinks(risk.id),
      riskCodes: riskLinks(risk.code),
      goalIds: links(measureGoal, measureGoal.goalId),
      recommendationIds: links(measureRecommendation, measureRecommendation.recommendationId),
      indicatorIds: links(measureIndicator, measureIndicator.indicatorId),
    })
    .from(measure)
    .innerJoin(
      plan,
      and(eq(plan.municipalityId, measure.municipalityId), eq(plan.id, measure.planId)),
    )
    .leftJoinLateral(status, sql`true`)
    .where(and(eq(measure.municipalityId, scope.municipality.id), where))
    .orderBy(asc(measure.sort), asc(measure.title));
  const isPublished = scope.municipality.dataKind === 'published';
  return rows.map(({ statedLight, ...row }) => {
    const { light, isProposed, proposed } = lightOf(
      { ...row, stated: statedLight, isPublished },
      at,
    );
    return {
      ...row,
      at,
      trafficLight: light,
      isLightProposed: isProposed,
      proposedLight: proposed,
      isOverdue: !(isPublished && row.progress === null) && isOverdue(row, at),
    };
  });
}

const riskLinks = (column: typeof risk.id | typeof risk.code) => sql<string[]>`array(
  select ${column}::text from ${measureRisk} join ${risk}
    on ${risk.municipalityId} = ${measureRisk.municipalityId} and ${risk.id} = ${measureRisk.riskId}
  where ${measureRisk.municipalityId} = ${measure.municipalityId} and ${measureRisk.measureId} = ${measure.id}
  order by ${risk.sort}, ${risk.code})`;

type LinkTable = typeof measureGoal | typeof measureRecommendation | typeof measureIndicator;
type LinkColumn =
  | typeof measureGoal.goalId
  | typeof measureRecommendation.recommendationId
  | typeof measureIndicator.indicatorId;
const links = (table: LinkTable, column: LinkColumn) => sql<string[]>`array(
  select ${column}::text from ${table}
  where ${table.municipalityId} = ${measure.municipalityId} and ${table.measureId} = ${measure.id} order by 1)`;

/** Statuses of measures, oldest first. */
export async function findMeasureStatuses(
  scope: MunicipalityScope,
  measureIds: readonly string[],
): Promise<Map<string, MeasureStatusRow[]>> {
  const rows = await scope.tx
    .select()
    .from(measureStatus)
    .where(
      and(
        eq(measureStatus.municipalityId, scope.municipality.id),
        inArray(measureStatus.measureId, [...measureIds]),
        isNotWithdrawn(scope, measureStatus.id),
      ),
    )
    .orderBy(asc(measureStatus.effectiveOn), asc(measureStatus.recordedAt), asc(measureStatus.id));
  return Map.groupBy(rows, (row) => row.measureId);
}

/** Activities of measures and of goals, by the id of the one they belong to; also those closed or yet to come. */
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
