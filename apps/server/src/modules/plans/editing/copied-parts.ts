import { newId } from '@lagesbild/db/ids';
import type { PartType, Snapshot, SnapshotValue } from '@lagesbild/domain/history';
import type { StoredPart } from './part-repository.ts';
import type { KeptParts } from './parts-to-copy.ts';
import { pointersOf } from './pointers-repository.ts';

export type CopiedParts = { kind: PartType; parts: Omit<StoredPart, 'version' | 'kind'>[] }[];

/**
 * The same parts in a new plan, with ids of their own: what points to another copied part points to its copy, and what
 * points to a part that stayed behind points nowhere. They are there since the plan began.
 */
export function copiesOf(kept: KeptParts, planId: string): CopiedParts {
  const copies = new Map(
    kept.flatMap(({ parts }) => parts.map(({ id }) => [id, newId()] as const)),
  );
  return kept.map(({ kind, parts }) => ({
    kind,
    parts: parts.map(({ id, snapshot }) => ({
      id: copies.get(id) ?? newId(),
      planId,
      snapshot: { ...fresh(snapshot), ...repointed(kind, snapshot, copies) },
    })),
  }));
}

const fresh = (snapshot: Snapshot): Snapshot =>
  'addedOn' in snapshot
    ? { ...snapshot, addedOn: null, closedOn: null }
    : 'closedOn' in snapshot
      ? { ...snapshot, closedOn: null }
      : snapshot;

function repointed(
  kind: PartType,
  snapshot: Snapshot,
  copies: ReadonlyMap<string, string>,
): Snapshot {
  const fields: Record<string, SnapshotValue> = {};
  for (const { field, to, isList, ids } of pointersOf(kind, snapshot)) {
    if (to === 'indicator') continue;
    const copied = ids.flatMap((id) => copies.get(id) ?? []).sort();
    fields[field] = isList ? copied : (copied[0] ?? null);
  }
  return fields;
}
