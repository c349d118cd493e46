import { measure } from '@lagesbild/db/schema';
import { and, eq } from 'drizzle-orm';
import type { MunicipalityScope } from '../../../../platform/municipality-scope.ts';

/** The plan's measures, and under which other one each is followed up. */
export async function findReferencesBetweenMeasures(
  scope: MunicipalityScope,
  planId: string,
): Promise<{ id: string; refersToMeasureId: string | null }[]> {
  return scope.tx
    .select({ id: measure.id, refersToMeasureId: measure.refersToMeasureId })
    .from(measure)
    .where(and(eq(measure.municipalityId, scope.municipality.id), eq(measure.planId, planId)));
}
