import { goal, goalAssessment, goalIndicator } from '@lagesbild/db/schema';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { and, asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';

export type GoalRow = typeof goal.$inferSelect & {
  fulfilment: (typeof goalAssessment.$inferSelect)['fulfilment'];
  analysis: string | null;
};

/** The plan's goals with their fulfilment at a date; unassessed where nobody has assessed them. */
export async function findGoals(
  scope: MunicipalityScope,
  planId: string,
  at: CivilDate,
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
      ),
    )
    .orderBy(
      goalAssessment.goalId,
      sql`${goalAssessment.effectiveOn} desc`,
      sql`${goalAssessment.recordedAt} desc`,
    )
    .as('latest');
  return scope.tx
    .select({
      ...getTableColumns(goal),
      fulfilment: sql<GoalRow['fulfilment']>`coalesce(${latest.fulfilment}, 'unassessed')`,
      analysis: latest.analysis,
    })
    .from(goal)
    .leftJoin(latest, eq(latest.goalId, goal.id))
    .where(and(eq(goal.municipalityId, scope.municipality.id), eq(goal.planId, planId)))
    .orderBy(asc(goal.level), asc(goal.sort));
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
