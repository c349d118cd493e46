import type { EditData, Role } from '../model.ts';
import type { Ids } from './ids.ts';
import type { Rows } from './tables.ts';

/** What every part of the translation to rows works on. */
export type RowContext = {
  municipalityId: string;
  ids: Ids;
  rows: Rows;
  /**
   * When a fact of a date was recorded: a fictional municipality recorded it on that day, so that "as then known" has
   * something to show; a published case was recorded when it was loaded (undefined: the database's clock).
   */
  recordedAt(effectiveOn: string): string | undefined;
  /** Whether people are invented: then whoever owns something is told as its author. */
  isFictional: boolean;
  /** The demonstration user of a role; null where it has none. */
  userOf(role: Role): string | null;
  /** Who made what was not there from the start, by its id. */
  makers: Map<string, Role>;
  /** What was written later, by the id of what it was written in. */
  edits: Map<string, readonly EditData<object>[]>;
};
