import { goal, goalAssessment, measure, measureStatus } from '@lagesbild/db/schema';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { and, eq, lte, max } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { isNotWithdrawn } from '../presence-repository.ts';

/** For which day each measure of the plan was last reported, and each goal last assessed, by a day. One statement. */
export async function findLastReports(
  scope: MunicipalityScope,
  planId: string,
  at: CivilDate,
): Promise<Map<string, CivilDate>> {
  const reported = scope.tx
    .select({ id: measureStatus.measureId, on: max(measureStatus.effectiveOn) })
    .from(measureStatus)
    .innerJoin(
      measure,
      and(
        eq(measure.municipalityId, measureStatus.municipalityId),
        eq(measure.id, measureStatus.measureId),
      ),
    )
    .where(
      and(
        eq(measureStatus.municipalityId, scope.municipality.id),
        eq(measure.planId, planId),
        lte(measureStatus.effectiveOn, at),
        isNotWithdrawn(scope, measureStatus.id),
      ),
    )
    .groupBy(measureStatus.measureId);
  const assessed = scope.tx
    .select({ id: goalAssessment.goalId, on: max(goalAssessment.effectiveOn) })
    .from(goalAssessment)
    .innerJoin(
      goal,
      and(
        eq(goal.municipalityId, goalAssessment.municipalityId),
        eq(goal.id, goalAssessment.goalId),
      ),
    )
    .where(
      and(
        eq(goalAssessment.municipalityId, scope.municipality.id),
        eq(goal.planId, planId),
        lte(goalAssessment.effectiveOn, at),
        isNotWithdrawn(scope, goalAssessment.id),
      ),
    )
    .groupBy(goalAssessment.goalId);
  const rows = await unionAll(reported, assessed);
  return new Map(rows.flatMap(({ id, on }) => (on === null ? [] : [[id, on] as const])));
}
