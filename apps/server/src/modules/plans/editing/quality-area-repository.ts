import { qualityArea } from '@lagesbild/db/schema';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import type { QualityAreaRow } from '../risk-repository.ts';

/** By plan, in number order, those closed left out. */
export async function findQualityAreas(
  scope: MunicipalityScope,
  planIds: readonly string[],
): Promise<Map<string, QualityAreaRow[]>> {
  const rows = await scope.tx
    .select()
    .from(qualityArea)
    .where(
      and(
        eq(qualityArea.municipalityId, scope.municipality.id),
        inArray(qualityArea.planId, [...planIds]),
        isNull(qualityArea.closedOn),
      ),
    )
    .orderBy(asc(qualityArea.number));
  return Map.groupBy(rows, (row) => row.planId);
}
