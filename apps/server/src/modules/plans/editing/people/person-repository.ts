import { membership, orgUnitClosure, orgUnitVersion } from '@lagesbild/db/schema';
import type { Role } from '@lagesbild/domain/access';
import { and, asc, eq, gt, inArray, isNull, lte, ne, or, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { MunicipalityScope } from '../../../../platform/municipality-scope.ts';

export type MemberRow = { userId: string; name: string | null; role: Role; unitName: string };

/**
 * Today's members who may see the plans of each unit, with every role and unit they have: those of the unit itself, of
 * the units below it and of those above it (`canSeePlan`). The administrator of the system sees no plans.
 * One statement for any number of people.
 */
export async function findMembersByPlanUnit(
  scope: MunicipalityScope,
  planUnitIds: readonly string[],
): Promise<Map<string, MemberRow[]>> {
  const { municipality, today, tx } = scope;
  const validToday = (from: PgColumn, to: PgColumn) =>
    and(lte(from, today), or(isNull(to), gt(to, today)));
  const { ancestorId, descendantId } = orgUnitClosure;
  const ids = [...planUnitIds];
  const rows = await tx
    .select({
      planUnitId: sql<string>`case when ${descendantId} = ${membership.orgUnitId} then ${ancestorId} else ${descendantId} end`,
      userId: membership.userId,
      name: membership.personName,
      role: membership.role,
      unitName: orgUnitVersion.name,
    })
    .from(membership)
    .innerJoin(
      orgUnitClosure,
      and(
        eq(orgUnitClosure.municipalityId, membership.municipalityId),
        validToday(orgUnitClosure.validFrom, orgUnitClosure.validTo),
        or(
          and(eq(descendantId, membership.orgUnitId), inArray(ancestorId, ids)),
          and(eq(ancestorId, membership.orgUnitId), inArray(descendantId, ids)),
        ),
      ),
    )
    .innerJoin(
      orgUnitVersion,
      and(
        eq(orgUnitVersion.municipalityId, membership.municipalityId),
        eq(orgUnitVersion.orgUnitId, membership.orgUnitId),
        validToday(orgUnitVersion.validFrom, orgUnitVersion.validTo),
      ),
    )
    .where(
      and(
        eq(membership.municipalityId, municipality.id),
        ne(membership.role, 'admin'),
        validToday(membership.validFrom, membership.validTo),
      ),
    )
    .orderBy(sql`${membership.personName} collate "sv-SE-x-icu"`, asc(membership.userId));
  return Map.groupBy(rows, (row) => row.planUnitId);
}
