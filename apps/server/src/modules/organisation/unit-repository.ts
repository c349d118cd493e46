import { orgUnit, orgUnitClosure, orgUnitVersion } from '@lagesbild/db/schema';
import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';

export type UnitName = { id: string; name: string };
export type Unit = UnitName & { kind: typeof orgUnit.$inferSelect.kind; ancestors: UnitName[] };

/** Units with today's names and ancestors, top first. One statement however many. */
export async function findUnits(
  scope: MunicipalityScope,
  ids: readonly string[],
): Promise<Map<string, Unit>> {
  const { municipality, today, tx } = scope;
  const ancestor = alias(orgUnitVersion, 'ancestor');
  const rows = await tx
    .select({
      id: orgUnit.id,
      kind: orgUnit.kind,
      depth: orgUnitClosure.depth,
      ancestorId: orgUnitClosure.ancestorId,
      ancestorName: ancestor.name,
    })
    .from(orgUnit)
    .innerJoin(
      orgUnitClosure,
      and(
        eq(orgUnitClosure.municipalityId, orgUnit.municipalityId),
        eq(orgUnitClosure.descendantId, orgUnit.id),
        lte(orgUnitClosure.validFrom, today),
        or(isNull(orgUnitClosure.validTo), gt(orgUnitClosure.validTo, today)),
      ),
    )
    .innerJoin(
      ancestor,
      and(
        eq(ancestor.municipalityId, orgUnitClosure.municipalityId),
        eq(ancestor.orgUnitId, orgUnitClosure.ancestorId),
        lte(ancestor.validFrom, today),
        or(isNull(ancestor.validTo), gt(ancestor.validTo, today)),
      ),
    )
    .where(and(eq(orgUnit.municipalityId, municipality.id), inArray(orgUnit.id, [...ids])));
  rows.sort((a, b) => b.depth - a.depth);
  const units = new Map<string, Unit>();
  for (const row of rows) {
    const unit = units.get(row.id) ?? { id: row.id, kind: row.kind, name: '', ancestors: [] };
    if (row.depth === 0) unit.name = row.ancestorName;
    else unit.ancestors.push({ id: row.ancestorId, name: row.ancestorName });
    units.set(row.id, unit);
  }
  return units;
}
