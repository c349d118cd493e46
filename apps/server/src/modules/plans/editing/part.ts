/** What can be edited in a plan; named as history names it. */
export type PartKind =
  | 'plan'
  | 'quality_area'
  | 'goal'
  | 'risk'
  | 'measure'
  | 'activity'
  | 'recommendation'
  | 'follow_up';

export type SnapshotValue = string | number | boolean | null | readonly string[];

/**
 * Everything of an object that can be edited, links included, under the names of the row. Dates are YYYY-MM-DD, lists of
 * ids are sorted.
 */
export type Snapshot = Readonly<Record<string, SnapshotValue>>;

/** An object as it is stored now. */
export type StoredPart = {
  kind: PartKind;
  id: string;
  planId: string;
  version: number;
  snapshot: Snapshot;
};

/** Whether two snapshots say the same of the fields that the second one has. */
export function isSame(before: Snapshot, changed: Snapshot): boolean {
  return Object.entries(changed).every(
    ([field, value]) => JSON.stringify(before[field] ?? null) === JSON.stringify(value),
  );
}
