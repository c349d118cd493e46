import { goal, goalAssessment, goalIndicator, plan } from '@lagesbild/db/schema';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { and, asc, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { isNotWithdrawn, isThereOn } from './presence-repository.ts';

export type GoalAssessmentRow = typeof goalAssessment.$inferSelect;
export type GoalRow = typeof goal.$inferSelect & {
  fulfilment: GoalAssessmentRow['fulfilment'];
  analysis: string | null;
  /** The plan's unit, by which it is decided who may write. */
  planUnitId: string;
};

/** The plan's goals that were there on a day, with their fulfilment; unassessed where nobody has assessed them. */
export async function findGoals(
  scope: MunicipalityScope,
  planId: string,
  at: CivilDate,
): Promise<GoalRow[]> {
  return selectGoals(scope, at, and(eq(goal.planId, planId), isThereOn(goal, at)));
}

/** One goal by its id, also when it is closed. */
export async function findGoalRow(
  scope: MunicipalityScope,
  id: string,
  at: CivilDate,
): Promise<GoalRow | undefined> {
  const [row] = await selectGoals(scope, at, eq(goal.id, id));
  return row;
}

function selectGoals(
  scope: MunicipalityScope,
  at: CivilDate,
  where: SQL | undefined,
): Promise<GoalRow[]> {
  const latest = scope.tx
    .selectDistinctOn([goalAssessment.goalId], {
      goalId: goalAssessment.goalId,
      fulfilment: goalAssessment.fulfilment,
      analysis: goalAssessment.analysis,
    })
    .from(goalAssessment)
    .where(
      and(
        eq(goalAssessment.municipalityId, scope.municipality.id),
        sql`${goalAssessment.effectiveOn} <= ${at}`,
        isNotWithdrawn(scope, goalAssessment.id),
      ),
    )
    .orderBy(
      goalAssessment.goalId,
      sql`${goalAssessment.effectiveOn} desc`,
      sql`${goalAssessment.recordedAt} desc`,
      sql`${goalAssessment.id} desc`,
    )
    .as('latest');
  return scope.tx
    .select({
      ...getTableColumns(goal),
      fulfilment: sql<GoalRow['fulfilment']>`coalesce(${latest.fulfilment}, 'unassessed')`,
      analysis: latest.analysis,
      planUnitId: plan.orgUnitId,
    })
    .from(goal)
    .innerJoin(plan, and(eq(plan.municipalityId, goal.municipalityId), eq(plan.id, goal.planId)))
    .leftJoin(latest, eq(latest.goalId, goal.id))
    .where(and(eq(goal.municipalityId, scope.municipality.id), where))
    .orderBy(asc(goal.level), asc(goal.sort));
}

/** By goal, oldest first. */
export async function findGoalAssessments(
  scope: MunicipalityScope,
  goalIds: readonly string[],
): Promise<Map<string, GoalAssessmentRow[]>> {
  const rows = await scope.tx
    .select()
    .from(goalAssessment)
    .where(
      and(
        eq(goalAssessment.municipalityId, scope.municipality.id),
        inArray(goalAssessment.goalId, [...goalIds]),
        isNotWithdrawn(scope, goalAssessment.id),
      ),
    )
    .orderBy(
      asc(goalAssessment.effectiveOn),
      asc(goalAssessment.recordedAt),
      asc(goalAssessment.id),
    );
  return Map.groupBy(rows, (row) => row.goalId);
}

export async function findIndicatorIdsOfGoals(
  scope: MunicipalityScope,
  goalIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await scope.tx
    .select({ goalId: goalIndicator.goalId, indicatorId: goalIndicator.indicatorId })
    .from(goalIndicator)
    .where(
      and(
        eq(goalIndicator.municipalityId, scope.municipality.id),
        inArray(goalIndicator.goalId, [...goalIds]),
      ),
    );
  const byGoal = Map.groupBy(rows, (row) => row.goalId);
  return new Map(
    [...byGoal].map(([goalId, links]) => [goalId, links.map((link) => link.indicatorId)]),
  );
}
