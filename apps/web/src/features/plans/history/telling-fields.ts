import type { ChangedField } from '../changes/plan-changes.ts';
import type { HistoryEntry } from './history-fragment.ts';

/** What the row's own sentence says, or what only the program needs. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['effectiveOn', 'addedOn', 'closedOn', 'sort']);

type Told = Pick<HistoryEntry, 'action' | 'name' | 'reason'> & { fields: readonly ChangedField[] };

/** The fields worth a place in the row: not the day, the name or the reason that stand there already. */
export function tellingFields({ action, name, reason, fields }: Told): ChangedField[] {
  return fields.filter(({ field, before, after }) => {
    if (SAID_ELSEWHERE.has(field)) return false;
    if (before !== null || after === null) return true;
    if (after === reason) return false;
    return !(action === 'created' && ` ${name} `.includes(` ${after} `));
  });
}
