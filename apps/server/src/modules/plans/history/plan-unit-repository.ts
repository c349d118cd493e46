import { plan } from '@lagesbild/db/schema';
import { and, eq, inArray } from 'drizzle-orm';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';

/** The unit of each plan, by which it is decided who may write. */
export async function findPlanUnits(
  scope: MunicipalityScope,
  planIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await scope.tx
    .select({ id: plan.id, orgUnitId: plan.orgUnitId })
    .from(plan)
    .where(and(eq(plan.municipalityId, scope.municipality.id), inArray(plan.id, [...planIds])));
  return new Map(rows.map((row) => [row.id, row.orgUnitId]));
}
