import { plan } from '@lagesbild/db/schema';
import type { PartType, Snapshot, SnapshotValue } from '@lagesbild/domain/history';
import { and, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import type { PlanRow } from '../plan-repository.ts';
import { deleteLinks, findLinks, insertLinks } from './part-link-repository.ts';
import { type PartTable, partTables } from './part-table-repository.ts';

/** An object as it is stored now. */
export type StoredPart = {
  kind: PartType;
  id: string;
  planId: string;
  version: number;
  snapshot: Snapshot;
};

type Values = Record<string, SnapshotValue | SQL>;

/**
 * Lets those who write in a plan take turns until the transaction ends, so that what one has checked still holds.
 * @returns the plan as it is when the turn has come
 */
export async function lockPlan(
  scope: MunicipalityScope,
  planId: string,
): Promise<PlanRow | undefined> {
  const [row] = await scope.tx
    .select()
    .from(plan)
    .where(and(eq(plan.municipalityId, scope.municipality.id), eq(plan.id, planId)))
    .for('no key update');
  return row;
}

export async function findPart(
  scope: MunicipalityScope,
  kind: PartType,
  id: string,
): Promise<StoredPart | undefined> {
  const [part] = await selectParts(scope, kind, eq(partTables[kind].table.id, id));
  return part;
}

/** Every part of a kind that a plan has or has had; one statement, and one for each kind of link. */
export async function findPartsOfPlan(
  scope: MunicipalityScope,
  kind: PartType,
  planId: string,
): Promise<StoredPart[]> {
  return selectParts(scope, kind, eq(partTables[kind].planId, planId));
}

async function selectParts(
  scope: MunicipalityScope,
  kind: PartType,
  where: SQL,
): Promise<StoredPart[]> {
  const { table, planId, fields, links } = partTables[kind];
  const rows = (await scope.tx
    .select({ ...getTableColumns<PgTable>(table), ofPlan: planId })
    .from(table)
    .where(and(eq(table.municipalityId, scope.municipality.id), where))) as Row[];
  const ids = rows.map((row) => row.id);
  const linked = new Map<string, Map<string, string[]>>();
  for (const [field, link] of Object.entries(links)) {
    linked.set(field, ids.length === 0 ? new Map() : await findLinks(scope, link, ids));
  }
  return rows.map((row) => ({
    kind,
    id: row.id,
    planId: row.ofPlan,
    version: row.version,
    snapshot: {
      ...pick(row, fields),
      ...Object.fromEntries(
        [...linked].map(([field, ofParts]) => [field, ofParts.get(row.id) ?? []]),
      ),
    },
  }));
}

type Row = Record<string, SnapshotValue> & { id: string; ofPlan: string; version: number };

/** Which of these parts the plan has. */
export async function findIdsInPlan(
  scope: MunicipalityScope,
  target: { kind: PartType; planId: string },
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

/** A new part before anything is said of it: last in its plan, there from today. */
export async function blankSnapshot(
  scope: MunicipalityScope,
  kind: PartType,
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

async function nextSort(scope: MunicipalityScope, kind: PartType, planId: string): Promise<number> {
  const part = partTables[kind];
  const { sort } = getTableColumns<PgTable>(part.table);
  const [row] = await scope.tx
    .select({ next: sql<number>`coalesce(max(${sort}) + 1, 0)::int` })
    .from(part.table)
    .where(and(eq(part.table.municipalityId, scope.municipality.id), eq(part.planId, planId)));
  return row?.next ?? 0;
}

/** New parts of one kind with their links, however many in one statement a table. */
export async function insertParts(
  scope: MunicipalityScope,
  kind: PartType,
  parts: readonly StoredPart[],
): Promise<void> {
  if (parts.length === 0) return;
  const { table, fields, links } = partTables[kind];
  const hasPlan = 'planId' in getTableColumns<PgTable>(table);
  const municipalityId = scope.municipality.id;
  await scope.tx.insert(table).values(
    parts.map((part) => ({
      ...pick(part.snapshot, fields),
      ...(hasPlan ? { planId: part.planId } : {}),
      id: part.id,
      municipalityId,
    })),
  );
  for (const [field, link] of Object.entries(links)) {
    const tied = parts.flatMap((part) =>
      idsIn(part.snapshot, field).map((other) => ({ own: part.id, other })),
    );
    await insertLinks(scope, link, tied);
  }
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
    const dropped = was.filter((id) => !is.includes(id));
    const added = is.filter((id) => !was.includes(id));
    await deleteLinks(scope, link, before.id, dropped);
    await insertLinks(
      scope,
      link,
      added.map((other) => ({ own: before.id, other })),
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
  const { table }: PartTable = partTables[kind];
  const [row] = await scope.tx
    .update(table)
    .set({ ...values, version: sql`${table.version} + 1` })
    .where(and(eq(table.municipalityId, scope.municipality.id), eq(table.id, id)))
    .returning({ version: sql<number>`${table.version}` });
  if (!row) throw new Error(`${kind} ${id} is gone`);
  return row.version;
}

/** Remembers which plan a plan was made from. */
export async function markCopied(
  scope: MunicipalityScope,
  { id, from }: { id: string; from: string },
): Promise<void> {
  await scope.tx
    .update(plan)
    .set({ copiedFromPlanId: from })
    .where(and(eq(plan.municipalityId, scope.municipality.id), eq(plan.id, id)));
}

const pick = (from: Snapshot, fields: readonly string[]): Record<string, SnapshotValue> =>
  Object.fromEntries(fields.map((field) => [field, from[field] ?? null]));

const idsIn = (snapshot: Snapshot, field: string): readonly string[] => {
  const ids = snapshot[field];
  return Array.isArray(ids) ? ids : [];
};
