import type { CivilDate } from '../calendar/index.ts';

/** What can be edited in a plan; what is closed and reopened rather than removed. */
export type PartType =
  | 'plan'
  | 'quality_area'
  | 'goal'
  | 'risk'
  | 'measure'
  | 'activity'
  | 'recommendation'
  | 'follow_up';

/** Dated facts: written once, taken back at most. */
export type FactType = 'goal_assessment' | 'risk_state' | 'assessment' | 'measure_status';

export type ChangedType = PartType | FactType;

export type SnapshotValue = string | number | boolean | null | readonly string[];

/** Everything of an object that can be edited, links included. Dates are YYYY-MM-DD, lists of ids sorted. */
export type Snapshot = Readonly<Record<string, SnapshotValue>>;

/** One row of history. `before` is null for what was made, `after` for a fact that was taken back. */
export type ChangeFact = {
  id: string;
  entityType: string;
  entityId: string;
  /** The object whose history it belongs to: the risk of an assessment, else the entity itself. */
  subjectId: string;
  /** The subject's version after the change. */
  entityVersion: number;
  before: Snapshot | null;
  after: Snapshot | null;
  actorName: string;
  effectiveOn: CivilDate;
  /** Instant in ISO 8601. */
  recordedAt: string;
};

/** An object or a fact as it was on a day. */
export type EntityState = {
  type: ChangedType;
  id: string;
  subjectId: string;
  snapshot: Snapshot;
  /** The change that wrote last to it. */
  effectiveOn: CivilDate;
  recordedAt: string;
};

/** A field that says different things in two snapshots; null is empty. */
export type FieldChange = { field: string; before: SnapshotValue; after: SnapshotValue };

export type ChangeAction = 'created' | 'changed' | 'closed' | 'reopened' | 'withdrawn';
