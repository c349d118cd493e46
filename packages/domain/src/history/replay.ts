import type { CivilDate } from '../calendar/index.ts';
import { diffSnapshots } from './snapshots.ts';
import type { ChangedType, ChangeFact, EntityState, Snapshot } from './types.ts';

/**
 * Every object and fact as it was on a day: what was made by then, with the changes in force by then, in the order of
 * the days they hold from, then of recording (domain.md §1 "Time"). What a change says is what it made different, so
 * that a closing dated back takes nothing away that was written meanwhile. A fact that was taken back never was.
 * What is closed is still here, with its `closedOn`.
 * @param changes in any order
 * @returns by entity id
 */
export function stateAt(
  changes: readonly ChangeFact[],
  date: CivilDate,
): ReadonlyMap<string, EntityState> {
  const states = new Map<string, EntityState>();
  for (const [id, own] of Map.groupBy(changes, (change) => change.entityId)) {
    const state = entityAt(own, date);
    if (state) {
      states.set(id, state);
    }
  }
  return states;
}

/** Changes by the day they hold from, then by when they were recorded, then by version. */
export function inOrder<
  Change extends Pick<ChangeFact, 'effectiveOn' | 'recordedAt' | 'entityVersion'>,
>(changes: readonly Change[]): Change[] {
  return changes.toSorted(
    (a, b) =>
      (a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : 0) ||
      Date.parse(a.recordedAt) - Date.parse(b.recordedAt) ||
      a.entityVersion - b.entityVersion,
  );
}

function entityAt(changes: readonly ChangeFact[], date: CivilDate): EntityState | null {
  const isWithdrawn = changes.some((change) => change.after === null);
  const made = changes.find((change) => change.before === null);
  if (isWithdrawn || (made && made.effectiveOn > date)) {
    return null;
  }
  const inForce = inOrder(
    changes.filter((change) => change.effectiveOn <= date && change !== made),
  );
  const first = made ?? inForce[0];
  if (!first) {
    return null;
  }
  let snapshot: Record<string, Snapshot[string]> = { ...(made ? made.after : first.before) };
  for (const change of inForce) {
    for (const { field, after } of diffSnapshots(change.before, change.after)) {
      snapshot = { ...snapshot, [field]: after };
    }
  }
  const last = inForce.at(-1) ?? first;
  return {
    type: first.entityType as ChangedType,
    id: first.entityId,
    subjectId: first.subjectId,
    snapshot,
    effectiveOn: last.effectiveOn,
    recordedAt: last.recordedAt,
  };
}
