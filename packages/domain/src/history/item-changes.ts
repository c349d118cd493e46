import type { CivilDate } from '../calendar/index.ts';
import { stateAt } from './replay.ts';
import { diffSnapshots } from './snapshots.ts';
import type { ChangeFact, EntityState, FieldChange, PartType, Snapshot } from './types.ts';

/** What differs in one object between two days. */
export type ItemChange = {
  type: PartType;
  id: string;
  change: 'added' | 'removed' | 'reopened' | 'changed';
  /** With what was last reported of it: progress and light of a measure, fulfilment of a goal. Null when it was not there. */
  before: Snapshot | null;
  after: Snapshot | null;
  /** Empty for what was added or removed. */
  fields: FieldChange[];
  /** Those who have written between the days, each once, the latest last. */
  actorNames: string[];
  /** The last day on which something between them came into force. */
  lastOn: CivilDate;
};

/**
 * What differs between the state on two days, object by object: what has come, gone, come back or been changed. What
 * came and went between them is in neither. A risk's own coming and going is its movement's to tell (`movementBetween`);
 * here stand its texts. Objects come in the order of their last change.
 * @param changes all of a plan, in any order
 * @param from the earlier day; what holds from it is not new
 */
export function itemChangesBetween(
  changes: readonly ChangeFact[],
  from: CivilDate,
  to: CivilDate,
): ItemChange[] {
  const before = partsAt(changes, from);
  const after = partsAt(changes, to);
  const written = Map.groupBy(
    changes.filter((change) => change.effectiveOn > from && change.effectiveOn <= to),
    (change) => change.subjectId,
  );
  return [...new Set([...before.keys(), ...after.keys()])]
    .flatMap((id) => itemChange(before.get(id), after.get(id), written.get(id) ?? [], to) ?? [])
    .toSorted((a, b) => (a.lastOn < b.lastOn ? -1 : a.lastOn > b.lastOn ? 1 : 0));
}

/** An object as it was on a day, and whether it was part of the plan then. */
type PartAt = { type: PartType; id: string; snapshot: Snapshot; isThere: boolean };

/** Changes of these are of no interest to a reader. */
const quiet: ReadonlySet<string> = new Set(['sort', 'addedOn']);

function itemChange(
  before: PartAt | undefined,
  after: PartAt | undefined,
  written: readonly ChangeFact[],
  to: CivilDate,
): ItemChange | null {
  const part = after ?? before;
  const change = kindOfChange(before, after);
  if (!part || !change || (part.type === 'risk' && change !== 'changed')) {
    return null;
  }
  const differing = diffSnapshots(before?.snapshot ?? null, after?.snapshot ?? null);
  const fields = differing.filter(({ field }) => !quiet.has(field));
  if (change === 'changed' && fields.length === 0) {
    return null;
  }
  const days = written.map(({ effectiveOn }) => effectiveOn).toSorted();
  return {
    type: part.type,
    id: part.id,
    change,
    before: before?.isThere ? before.snapshot : null,
    after: after?.isThere ? after.snapshot : null,
    fields: change === 'changed' ? fields : change === 'reopened' ? withoutClosing(fields) : [],
    actorNames: actorsOf(written),
    lastOn: days.at(-1) ?? to,
  };
}

function kindOfChange(
  before: PartAt | undefined,
  after: PartAt | undefined,
): ItemChange['change'] | null {
  const wasThere = before?.isThere ?? false;
  const isThere = after?.isThere ?? false;
  if (wasThere && isThere) {
    return 'changed';
  }
  if (wasThere) {
    return 'removed';
  }
  if (!isThere) {
    return null;
  }
  return before && closedOnOf(before.snapshot) !== null ? 'reopened' : 'added';
}

/** That it was closed and is not any more is what "reopened" says. */
function withoutClosing(fields: readonly FieldChange[]): FieldChange[] {
  return fields.filter(({ field }) => field !== 'closedOn');
}

function actorsOf(written: readonly ChangeFact[]): string[] {
  const names = written
    .toSorted((a, b) => Date.parse(b.recordedAt) - Date.parse(a.recordedAt))
    .map(({ actorName }) => actorName);
  return [...new Set(names)].toReversed();
}

function partsAt(changes: readonly ChangeFact[], date: CivilDate): Map<string, PartAt> {
  const states = [...stateAt(changes, date).values()];
  const reported = reportedOf(states);
  const parts = states.filter(isPart).map((state) => {
    const snapshot = { ...state.snapshot, ...reported.get(state.id) };
    return { type: state.type, id: state.id, snapshot, isThere: isThere(snapshot, date) };
  });
  return new Map(parts.map((part) => [part.id, part]));
}

const facts: ReadonlySet<string> = new Set([
  'goal_assessment',
  'risk_state',
  'assessment',
  'measure_status',
]);

function isPart(state: EntityState): state is EntityState & { type: PartType } {
  return !facts.has(state.type);
}

/** What was last reported of each measure and goal, under names that do not collide with their own fields. */
function reportedOf(states: readonly EntityState[]): Map<string, Snapshot> {
  const latest = new Map<string, EntityState>();
  for (const state of states) {
    const isReport = state.type === 'measure_status' || state.type === 'goal_assessment';
    if (isReport && isLater(state, latest.get(state.subjectId))) {
      latest.set(state.subjectId, state);
    }
  }
  return new Map([...latest].map(([id, state]) => [id, reportOf(state)]));
}

function reportOf({ type, snapshot }: EntityState): Snapshot {
  return type === 'measure_status'
    ? {
        progress: snapshot.progress ?? null,
        trafficLight: snapshot.trafficLight ?? null,
        statusNote: snapshot.note ?? null,
      }
    : {
        fulfilment: snapshot.fulfilment ?? null,
        goalAnalysis: snapshot.analysis ?? null,
      };
}

function isLater(state: EntityState, other: EntityState | undefined): boolean {
  if (!other || state.effectiveOn !== other.effectiveOn) {
    return !other || state.effectiveOn > other.effectiveOn;
  }
  return Date.parse(state.recordedAt) >= Date.parse(other.recordedAt);
}

function isThere(snapshot: Snapshot, date: CivilDate): boolean {
  const addedOn = snapshot.addedOn ?? null;
  const closedOn = closedOnOf(snapshot);
  return (addedOn === null || String(addedOn) <= date) && (closedOn === null || closedOn > date);
}

function closedOnOf(snapshot: Snapshot): CivilDate | null {
  return typeof snapshot.closedOn === 'string' ? snapshot.closedOn : null;
}
