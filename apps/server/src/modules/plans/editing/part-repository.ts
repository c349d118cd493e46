import { plan } from '@lagesbild/db/schema';
import { and, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import type { PartKind, Snapshot, SnapshotValue, StoredPart } from './part.ts';
import { type LinkTable, type PartTable, partTables } from './part-table-repository.ts';

type Values = Record<string, SnapshotValue | SQL>;

/** Lets those who write in a plan take turns until the transaction ends, so that what one has checked still holds. */
export async function lockPlan(scope: MunicipalityScope, planId: string): Promise<void> {
  await scope.tx
    .select({ id: plan.id })
    .from(plan)
    .where(and(eq(plan.municipalityId, scope.municipality.id), eq(plan.id, planId)))
    .for('no key update');
}

export async function findPart(
  scope: MunicipalityScope,
  kind: PartKind,
  id: string,
): Promise<StoredPart | undefined> {
  const part = partTables[kind];
  const [row] = await scope.tx
    .select({ ...getTableColumns<PgTable>(part.table), ofPlan: part.planId })
    .from(part.table)
    .where(isRow(scope, part, id));
  if (!row) return undefined;
  const links: Record<string, string[]> = {};
  for (const [field, link] of Object.entries(part.links)) {
    links[field] = await findLinks(scope, link, id);
  }
  const stored = row as unknown as Record<string, SnapshotValue> & { ofPlan: string };
  return {
    kind,
    id,
    planId: stored.ofPlan,
    version: Number(stored.version),
    snapshot: { ...pick(stored, part.fields), ...links },
  };
}

/** Which of these parts the plan has. */
export async function findIdsInPlan(
  scope: MunicipalityScope,
  target: { kind: PartKind; planId: string },
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { table, planId } = partTables[target.kind];
  const rows = await scope.tx
    .select({ id: sql<string>`${table.id}` })
    .from(table)
    .where(
      and(
        eq(table.municipalityId, scope.municipality.id),
        inArray(table.id, [...ids]),
        eq(planId, target.planId),
      ),
    );
  return new Set(rows.map((row) => row.id));
}

/** A field of a snapshot that points to other objects, and to which. */
export type Pointer = { field: string; to: PartKind | 'indicator'; ids: readonly string[] };

export function pointersOf(kind: PartKind, snapshot: Snapshot): Pointer[] {
  const { references, links } = partTables[kind];
  const single = Object.entries(references).map(([field, to]) => {
    const id = snapshot[field];
    return { field, to, ids: typeof id === 'string' ? [id] : [] };
  });
  const many = Object.entries(links).map(([field, { to }]) => ({
    field,
    to,
    ids: idsIn(snapshot, field),
  }));
  return [...single, ...many];
}

/** A new part before anything is said of it: last in its plan, there from today. */
export async function blankSnapshot(
  scope: MunicipalityScope,
  kind: PartKind,
  planId: string,
): Promise<Snapshot> {
  const { fields, links } = partTables[kind];
  const blank: Record<string, SnapshotValue> = {};
  for (const field of fields) blank[field] = null;
  for (const field of Object.keys(links)) blank[field] = [];
  if (fields.includes('addedOn')) blank.addedOn = scope.today;
  if (fields.includes('sort')) blank.sort = await nextSort(scope, kind, planId);
  return blank;
}

async function nextSort(scope: MunicipalityScope, kind: PartKind, planId: string): Promise<number> {
  const part = partTables[kind];
  const { sort } = getTableColumns<PgTable>(part.table);
  const [row] = await scope.tx
    .select({ next: sql<number>`coalesce(max(${sort}) + 1, 0)::int` })
    .from(part.table)
    .where(and(eq(part.table.municipalityId, scope.municipality.id), eq(part.planId, planId)));
  return row?.next ?? 0;
}

/** @returns the version of the new row */
export async function insertPart(scope: MunicipalityScope, part: StoredPart): Promise<number> {
  const { table, fields, links } = partTables[part.kind];
  const values: Values = { ...pick(part.snapshot, fields), id: part.id };
  if ('planId' in getTableColumns<PgTable>(table)) values.planId = part.planId;
  await scope.tx.insert(table).values({ ...values, municipalityId: scope.municipality.id });
  for (const [field, link] of Object.entries(links)) {
    await insertLinks(scope, link, part.id, idsIn(part.snapshot, field));
  }
  return part.version;
}

/** Writes what differs and raises the version by one. @returns the new version */
export async function updatePart(
  scope: MunicipalityScope,
  before: StoredPart,
  after: Snapshot,
): Promise<number> {
  const part = partTables[before.kind];
  for (const [field, link] of Object.entries(part.links)) {
    const [was, is] = [idsIn(before.snapshot, field), idsIn(after, field)];
    await deleteLinks(
      scope,
      link,
      before.id,
      was.filter((id) => !is.includes(id)),
    );
    await insertLinks(
      scope,
      link,
      before.id,
      is.filter((id) => !was.includes(id)),
    );
  }
  return raisePart(scope, before, pick(after, part.fields));
}

/** Raises the version of an object to which a dated fact was added. @returns the new version */
export async function raisePart(
  scope: MunicipalityScope,
  { kind, id }: Pick<StoredPart, 'kind' | 'id'>,
  values: Values = {},
): Promise<number> {
  const part = partTables[kind];
  const [row] = await scope.tx
    .update(part.table)
    .set({ ...values, version: sql`${part.table.version} + 1` })
    .where(isRow(scope, part, id))
    .returning({ version: sql<number>`${part.table.version}` });
  if (!row) throw new Error(`${kind} ${id} is gone`);
  return row.version;
}

const isRow = (scope: MunicipalityScope, { table }: PartTable, id: string) =>
  and(eq(table.municipalityId, scope.municipality.id), eq(table.id, id));

const pick = (from: Snapshot, fields: readonly string[]): Record<string, SnapshotValue> =>
  Object.fromEntries(fields.map((field) => [field, from[field] ?? null]));

const idsIn = (snapshot: Snapshot, field: string): readonly string[] => {
  const ids = snapshot[field];
  return Array.isArray(ids) ? ids : [];
};

const columnOf = ({ table }: LinkTable, name: string): PgColumn => {
  const column = getTableColumns<PgTable>(table)[name];
  if (!column) throw new Error(`no column ${name} in a table of links`);
  return column as PgColumn;
};

async function findLinks(scope: MunicipalityScope, link: LinkTable, id: string): Promise<string[]> {
  const rows = await scope.tx
    .select({ id: sql<string>`${columnOf(link, link.other)}` })
    .from(link.table)
    .where(
      and(eq(link.table.municipalityId, scope.municipality.id), eq(columnOf(link, link.own), id)),
    );
  return rows.map((row) => row.id).sort();
}

async function insertLinks(
  scope: MunicipalityScope,
  link: LinkTable,
  id: string,
  others: readonly string[],
): Promise<void> {
  if (others.length === 0) return;
  const municipalityId = scope.municipality.id;
  await scope.tx
    .insert(link.table)
    .values(others.map((other) => ({ municipalityId, [link.own]: id, [link.other]: other })));
}

async function deleteLinks(
  scope: MunicipalityScope,
  link: LinkTable,
  id: string,
  others: readonly string[],
): Promise<void> {
  if (others.length === 0) return;
  await scope.tx
    .delete(link.table)
    .where(
      and(
        eq(link.table.municipalityId, scope.municipality.id),
        eq(columnOf(link, link.own), id),
        inArray(columnOf(link, link.other), [...others]),
      ),
    );
}
