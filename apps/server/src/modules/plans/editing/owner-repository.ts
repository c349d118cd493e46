import { membership, orgUnitClosure } from '@lagesbild/db/schema';
import { and, eq, gt, isNull, lte, ne, or, sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';

/** Whether a person reaches a unit's plan today: by a role in the unit, above it or below it, as `canSeePlan` has it. */
export async function mayOwn(
  scope: MunicipalityScope,
  userId: string,
  planUnitId: string,
): Promise<boolean> {
  const { municipality, today, tx } = scope;
  const rows = await tx
    .select({ one: sql`1` })
    .from(membership)
    .innerJoin(
      orgUnitClosure,
      and(
        eq(orgUnitClosure.municipalityId, membership.municipalityId),
        lte(orgUnitClosure.validFrom, today),
        or(isNull(orgUnitClosure.validTo), gt(orgUnitClosure.validTo, today)),
        or(
          and(
            eq(orgUnitClosure.ancestorId, membership.orgUnitId),
            eq(orgUnitClosure.descendantId, planUnitId),
          ),
          and(
            eq(orgUnitClosure.descendantId, membership.orgUnitId),
            eq(orgUnitClosure.ancestorId, planUnitId),
          ),
        ),
      ),
    )
    .where(
      and(
        eq(membership.municipalityId, municipality.id),
        eq(membership.userId, userId),
        // The administrator of the system sees no plan (domain.md §4).
        ne(membership.role, 'admin'),
        lte(membership.validFrom, today),
        or(isNull(membership.validTo), gt(membership.validTo, today)),
      ),
    )
    .limit(1);
  return rows.length > 0;
}
