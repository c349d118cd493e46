import { isSameValue, type Snapshot } from '@lagesbild/domain/history';

/** Whether a snapshot already says what was sent, of the fields that were. */
export const isSame = (before: Snapshot, sent: Snapshot): boolean =>
  Object.entries(sent).every(([field, value]) => isSameValue(before[field] ?? null, value));
