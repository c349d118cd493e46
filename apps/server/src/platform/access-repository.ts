import type { Tx } from '@lagesbild/db/client';
import { membership, municipality, orgUnitClosure } from '@lagesbild/db/schema';
import type { Role, Viewer } from '@lagesbild/domain/access';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import type { MunicipalityRow } from './municipality-scope.ts';

/** Under the person's own scope: row-level security hides every municipality they are not a member of. */
export async function findMunicipality(tx: Tx, slug: string): Promise<MunicipalityRow | undefined> {
  const [row] = await tx.select().from(municipality).where(eq(municipality.slug, slug));
  return row;
}

type Person = { userId: string; name: string };

/** Reads the person's roles in the municipality with the part of today's tree that each of them covers. One statement. */
export async function loadViewer(
  tx: Tx,
  input: { person: Person; municipality: MunicipalityRow; today: CivilDate },
): Promise<Viewer> {
  const { person, today } = input;
  const validToday = (from: typeof membership.validFrom, to: typeof membership.validTo) =>
    and(lte(from, today), or(isNull(to), gt(to, today)));
  // Columns are spelled out: in a select from one table Drizzle leaves out the table's name, which inner queries need.
  const rows = await tx
    .select({
      role: membership.role,
      unitId: membership.orgUnitId,
      subtree: sql<string[]>`array(select c.descendant_id from ${orgUnitClosure} c
        where c.municipality_id = membership.municipality_id and c.ancestor_id = membership.org_unit_id
          and c.valid_from <= ${today} and (c.valid_to is null or c.valid_to > ${today}))`,
      ancestors: sql<string[]>`array(select c.ancestor_id from ${orgUnitClosure} c
        where c.municipality_id = membership.municipality_id and c.descendant_id = membership.org_unit_id and c.depth > 0
          and c.valid_from <= ${today} and (c.valid_to is null or c.valid_to > ${today}))`,
    })
    .from(membership)
    .where(
      and(
        eq(membership.municipalityId, input.municipality.id),
        eq(membership.userId, person.userId),
        validToday(membership.validFrom, membership.validTo),
      ),
    );
  const scopes = rows.map((row) => ({
    role: row.role as Role,
    unitId: row.unitId,
    subtree: new Set(row.subtree),
    ancestors: new Set(row.ancestors),
  }));
  return {
    userId: person.userId,
    name: person.name,
    municipalityId: input.municipality.id,
    dataKind: input.municipality.dataKind,
    roles: [...new Set(scopes.map((scope) => scope.role))],
    scopes,
  };
}
