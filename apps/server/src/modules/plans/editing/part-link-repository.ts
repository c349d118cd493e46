import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import type { LinkTable } from './part-table-repository.ts';

/** One end of a link and the other. */
export type Link = { own: string; other: string };

/** What each of these parts is tied to, sorted. */
export async function findLinks(
  scope: MunicipalityScope,
  link: LinkTable,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const [own, other] = [columnOf(link, link.own), columnOf(link, link.other)];
  const rows: Link[] = await scope.tx
    .select({ own: sql<string>`${own}`, other: sql<string>`${other}` })
    .from(link.table)
    .where(and(eq(link.table.municipalityId, scope.municipality.id), inArray(own, [...ids])));
  return new Map(
    [...Map.groupBy(rows, (row) => row.own)].map(([id, links]) => [
      id,
      links.map((row) => row.other).sort(),
    ]),
  );
}

export async function insertLinks(
  scope: MunicipalityScope,
  link: LinkTable,
  links: readonly Link[],
): Promise<void> {
  if (links.length === 0) return;
  const municipalityId = scope.municipality.id;
  await scope.tx
    .insert(link.table)
    .values(
      links.map(({ own, other }) => ({ municipalityId, [link.own]: own, [link.other]: other })),
    );
}

export async function deleteLinks(
  scope: MunicipalityScope,
  link: LinkTable,
  own: string,
  others: readonly string[],
): Promise<void> {
  if (others.length === 0) return;
  await scope.tx
    .delete(link.table)
    .where(
      and(
        eq(link.table.municipalityId, scope.municipality.id),
        eq(columnOf(link, link.own), own),
        inArray(columnOf(link, link.other), [...others]),
      ),
    );
}

function columnOf({ table }: LinkTable, name: string): PgColumn {
  const column = getTableColumns<PgTable>(table)[name];
  if (!column) throw new Error(`no column ${name} in a table of links`);
  return column as PgColumn;
}
