import { recommendation } from '@lagesbild/db/schema';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { and, asc, eq } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { isThereOn } from './presence-repository.ts';

export type RecommendationRow = typeof recommendation.$inferSelect;

/** The plan's recommendations that were there on a day, in number order. */
export async function findRecommendations(
  scope: MunicipalityScope,
  planId: string,
  at: CivilDate,
): Promise<RecommendationRow[]> {
  return scope.tx
    .select()
    .from(recommendation)
    .where(
      and(
        eq(recommendation.municipalityId, scope.municipality.id),
        eq(recommendation.planId, planId),
        isThereOn(recommendation, at),
      ),
    )
    .orderBy(asc(recommendation.number));
}

/** Also a closed one. */
export async function findRecommendationRow(
  scope: MunicipalityScope,
  id: string,
): Promise<RecommendationRow | undefined> {
  const [row] = await scope.tx
    .select()
    .from(recommendation)
    .where(
      and(eq(recommendation.municipalityId, scope.municipality.id), eq(recommendation.id, id)),
    );
  return row;
}
