import { addDays, type CivilDate } from '../calendar/index.ts';
import type { ChangedType, ChangeFact, Snapshot } from './types.ts';

/** Writes history as the server does: one row a change, with everything before and after. */
export function historyWriter(firstDay: CivilDate) {
  const changes: ChangeFact[] = [];
  const rows = new Map<string, { type: ChangedType; version: number; snapshot: Snapshot }>();
  let today = firstDay;
  let seconds = 0;

  const record = (
    entry: Pick<ChangeFact, 'entityType' | 'entityId' | 'entityVersion' | 'before' | 'after'>,
    rest: Partial<ChangeFact> = {},
  ) => {
    seconds += 1;
    const change: ChangeFact = {
      id: `c${changes.length + 1}`,
      subjectId: entry.entityId,
      actorName: 'Kim',
      effectiveOn: today,
      recordedAt: new Date(Date.parse(`${today}T08:00:00Z`) + seconds * 1000).toISOString(),
      ...entry,
      ...rest,
    };
    changes.push(change);
    return change;
  };

  return {
    changes,
    /** What the rows say now, by id. */
    now: () => new Map([...rows].map(([id, row]) => [id, row.snapshot])),
    nextDay(days = 1) {
      today = addDays(today, days);
    },
    make(type: ChangedType, id: string, after: Snapshot, rest: Partial<ChangeFact> = {}) {
      rows.set(id, { type, version: 1, snapshot: after });
      return record(
        { entityType: type, entityId: id, entityVersion: 1, before: null, after },
        rest,
      );
    },
    change(id: string, fields: Snapshot, rest: Partial<ChangeFact> = {}) {
      const row = rows.get(id);
      if (!row) {
        throw new Error(`${id} was not made`);
      }
      const after = { ...row.snapshot, ...fields };
      const version = row.version + 1;
      rows.set(id, { ...row, version, snapshot: after });
      return record(
        { entityType: row.type, entityId: id, entityVersion: version, before: row.snapshot, after },
        rest,
      );
    },
    withdraw(id: string) {
      const row = rows.get(id);
      rows.delete(id);
      return record({
        entityType: row?.type ?? '',
        entityId: id,
        entityVersion: (row?.version ?? 0) + 1,
        before: row?.snapshot ?? null,
        after: null,
      });
    },
  };
}
