import { plan, recommendation } from '@lagesbild/db/schema';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { and, asc, eq, getTableColumns, type SQL } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { isThereOn } from './presence-repository.ts';

export type RecommendationRow = typeof recommendation.$inferSelect & {
  /** Unit of the plan, which decides who may write. */
  planUnitId: string;
};

/** The plan's recommendations that were there on a day, in number order. */
export async function findRecommendations(
  scope: MunicipalityScope,
  planId: string,
  at: CivilDate,
): Promise<RecommendationRow[]> {
  return selectRecommendations(
    scope,
    and(eq(recommendation.planId, planId), isThereOn(recommendation, at)),
  );
}

/** Also a closed one. */
export async function findRecommendationRow(
  scope: MunicipalityScope,
  id: string,
): Promise<RecommendationRow | undefined> {
  const [row] = await selectRecommendations(scope, eq(recommendation.id, id));
  return row;
}

const selectRecommendations = (scope: MunicipalityScope, where: SQL | undefined) =>
  scope.tx
    .select({ ...getTableColumns(recommendation), planUnitId: plan.orgUnitId })
    .from(recommendation)
    .innerJoin(
      plan,
      and(
        eq(plan.municipalityId, recommendation.municipalityId),
        eq(plan.id, recommendation.planId),
      ),
    )
    .where(and(eq(recommendation.municipalityId, scope.municipality.id), where))
    .orderBy(asc(recommendation.number));
