import type { Tx } from '@lagesbild/db/client';
import { membership, municipality } from '@lagesbild/db/schema';
import type { Role } from '@lagesbild/domain/access';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { and, eq, getTableColumns, gt, isNull, lte, or, sql } from 'drizzle-orm';
import type { MunicipalityRow } from '../../platform/municipality-scope.ts';

export type OwnMunicipality = MunicipalityRow & { roles: Role[] };

/** The person's municipalities today with the roles held there; one statement. */
export async function findOwnMunicipalities(
  tx: Tx,
  userId: string,
  today: CivilDate,
): Promise<OwnMunicipality[]> {
  return tx
    .select({
      ...getTableColumns(municipality),
      roles: sql<Role[]>`array_agg(distinct ${membership.role}::text)`,
    })
    .from(municipality)
    .innerJoin(
      membership,
      and(
        eq(membership.municipalityId, municipality.id),
        eq(membership.userId, userId),
        lte(membership.validFrom, today),
        or(isNull(membership.validTo), gt(membership.validTo, today)),
      ),
    )
    .groupBy(municipality.id)
    .orderBy(sql`${municipality.name} collate "sv-SE-x-icu"`);
}
