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
};
