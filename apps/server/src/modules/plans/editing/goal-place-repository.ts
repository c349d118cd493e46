import { goal } from '@lagesbild/db/schema';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';

export type GoalPlaceRow = Pick<typeof goal.$inferSelect, 'id' | 'parentId' | 'level' | 'sort'>;

/** Where the plan's open goals stand in their tree, in order. */
export async function findGoalPlaces(
  scope: MunicipalityScope,
  planId: string,
): Promise<GoalPlaceRow[]> {
  return scope.tx
    .select({ id: goal.id, parentId: goal.parentId, level: goal.level, sort: goal.sort })
    .from(goal)
    .where(
      and(
        eq(goal.municipalityId, scope.municipality.id),
        eq(goal.planId, planId),
        isNull(goal.closedOn),
      ),
    )
    .orderBy(asc(goal.sort), asc(goal.id));
}
