import { indicator, orgUnitVersion } from '@lagesbild/db/schema';
import { and, asc, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';

export type LinkableIndicator = { id: string; name: string; orgUnitId: string; unitName: string };

/** Every indicator in use, or those asked for, with today's name of the unit that owns it; in the order they are shown. */
export async function findIndicatorsToLink(
  scope: MunicipalityScope,
  ids: readonly string[] | null,
): Promise<LinkableIndicator[]> {
  const { municipality, today, tx } = scope;
  return tx
    .select({
      id: indicator.id,
      name: indicator.name,
      orgUnitId: indicator.orgUnitId,
      unitName: orgUnitVersion.name,
    })
    .from(indicator)
    .innerJoin(
      orgUnitVersion,
      and(
        eq(orgUnitVersion.municipalityId, indicator.municipalityId),
        eq(orgUnitVersion.orgUnitId, indicator.orgUnitId),
        lte(orgUnitVersion.validFrom, today),
        or(isNull(orgUnitVersion.validTo), gt(orgUnitVersion.validTo, today)),
      ),
    )
    .where(
      and(
        eq(indicator.municipalityId, municipality.id),
        or(isNull(indicator.retiredOn), gt(indicator.retiredOn, today)),
        ids === null ? undefined : inArray(indicator.id, [...ids]),
      ),
    )
    .orderBy(asc(indicator.sort), asc(indicator.name));
}
