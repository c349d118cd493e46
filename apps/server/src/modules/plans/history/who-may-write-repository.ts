import { measure, plan } from '@lagesbild/db/schema';
import { and, eq, inArray } from 'drizzle-orm';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import type { PlanRow } from '../plan-repository.ts';

/** The unit of each plan, by which it is decided who may write, and since when nobody may. */
export async function findPlansToWrite(
  scope: MunicipalityScope,
  planIds: readonly string[],
): Promise<Map<string, Pick<PlanRow, 'orgUnitId' | 'closedOn'>>> {
  const rows = await scope.tx
    .select({ id: plan.id, orgUnitId: plan.orgUnitId, closedOn: plan.closedOn })
    .from(plan)
    .where(and(eq(plan.municipalityId, scope.municipality.id), inArray(plan.id, [...planIds])));
  return new Map(rows.map((row) => [row.id, row]));
}

/** The person who owns each measure; null where none of the people here does. */
export async function findMeasureOwners(
  scope: MunicipalityScope,
  measureIds: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await scope.tx
    .select({ id: measure.id, ownerUserId: measure.ownerUserId })
    .from(measure)
    .where(
      and(eq(measure.municipalityId, scope.municipality.id), inArray(measure.id, [...measureIds])),
    );
  return new Map(rows.map((row) => [row.id, row.ownerUserId]));
}
