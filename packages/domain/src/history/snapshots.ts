import type { FieldChange, Snapshot, SnapshotValue } from './types.ts';

/** The fields that differ between two snapshots, in the order of the later one. A field that is not there is empty. */
export function diffSnapshots(before: Snapshot | null, after: Snapshot | null): FieldChange[] {
  const fields = new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})]);
  return [...fields]
    .map((field) => ({
      field,
      before: fieldOf(before, field),
      after: fieldOf(after, field),
    }))
    .filter((change) => !isSameValue(change.before, change.after));
}

/** An empty list says as little as null does. */
export function isSameValue(a: SnapshotValue, b: SnapshotValue): boolean {
  return JSON.stringify(emptied(a)) === JSON.stringify(emptied(b));
}

function fieldOf(snapshot: Snapshot | null, field: string): SnapshotValue {
  return snapshot?.[field] ?? null;
}

function emptied(value: SnapshotValue): SnapshotValue {
  return Array.isArray(value) && value.length === 0 ? null : value;
}
