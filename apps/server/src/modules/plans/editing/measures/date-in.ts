import type { CivilDate } from '@lagesbild/domain/calendar';
import type { Snapshot } from '@lagesbild/domain/history';

/** A date of a snapshot; null where it has none. */
export function dateIn(snapshot: Snapshot, field: string): CivilDate | null {
  const value = snapshot[field];
  return typeof value === 'string' ? value : null;
}
