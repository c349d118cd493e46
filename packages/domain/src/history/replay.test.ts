import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/index.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { diffSnapshots, stateAt } from './index.ts';
import { historyWriter } from './testing.ts';
import type { ChangeFact, Snapshot } from './types.ts';

const start = '2026-01-01';
const snapshotsAt = (changes: readonly ChangeFact[], date: string) =>
  new Map([...stateAt(changes, date)].map(([id, state]) => [id, state.snapshot]));

const measure: Snapshot = { title: 'Utbilda', dueOn: '2026-06-30', closedOn: null, riskIds: [] };

describe('the state on a day', () => {
  it('is nothing before it was made, and what was written by then afterwards', () => {
    const history = historyWriter(start);
    history.make('measure', 'm', measure);
    history.nextDay(30);
    history.change('m', { dueOn: '2026-09-30' });
    expect(stateAt(history.changes, '2025-12-31').size).toBe(0);
    expect(snapshotsAt(history.changes, '2026-01-30').get('m')?.dueOn).toBe('2026-06-30');
    expect(snapshotsAt(history.changes, '2026-01-31').get('m')?.dueOn).toBe('2026-09-30');
    expect(stateAt(history.changes, '2026-02-01').get('m')).toMatchObject({
      type: 'measure',
      effectiveOn: '2026-01-31',
    });
  });

  it('goes by the day a fact holds from, not by when it was recorded', () => {
    const history = historyWriter(start);
    history.make('goal_assessment', 'f', { fulfilment: 'full' }, { effectiveOn: '2025-11-01' });
    expect(stateAt(history.changes, '2025-10-31').size).toBe(0);
    expect(stateAt(history.changes, '2025-11-01').size).toBe(1);
  });

  it('a closing dated back keeps what was written meanwhile', () => {
    const history = historyWriter(start);
    history.make('measure', 'm', measure);
    history.nextDay(20);
    history.change('m', { title: 'Utbilda alla' });
    history.nextDay(20);
    history.change('m', { closedOn: '2026-01-10' }, { effectiveOn: '2026-01-10' });
    expect(snapshotsAt(history.changes, '2026-01-15').get('m')).toMatchObject({
      title: 'Utbilda',
      closedOn: '2026-01-10',
    });
    expect(snapshotsAt(history.changes, '2026-03-01')).toEqual(history.now());
  });

  it('what was changed for a day before it was made holds from when it was made', () => {
    const history = historyWriter(start);
    history.make('measure', 'm', measure);
    history.change('m', { closedOn: '2025-12-01' }, { effectiveOn: '2025-12-01' });
    expect(stateAt(history.changes, '2025-12-15').size).toBe(0);
    expect(snapshotsAt(history.changes, start)).toEqual(history.now());
  });

  it('a fact that was taken back never was', () => {
    const history = historyWriter(start);
    history.make('measure_status', 's', { progress: 'done' });
    history.nextDay(5);
    history.withdraw('s');
    expect(stateAt(history.changes, '2026-01-02').size).toBe(0);
  });

  it('is told from what stood before the first change where older history is gone', () => {
    const history = historyWriter(start);
    history.make('measure', 'm', measure);
    history.nextDay(30);
    history.change('m', { dueOn: '2026-09-30' });
    const [, kept] = history.changes;
    expect(snapshotsAt(kept ? [kept] : [], '2026-01-01').get('m')).toBeUndefined();
    expect(snapshotsAt(kept ? [kept] : [], '2026-02-01')).toEqual(history.now());
  });
});

/** A year of people who write: parts made, changed, closed, reopened, facts stated and some taken back. */
function someYear(seed: number) {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T | undefined =>
    items[Math.floor(random() * items.length)];
  const history = historyWriter(start);
  const atEndOfDay: [string, Map<string, Snapshot>][] = [];
  const parts: string[] = [];
  const facts: string[] = [];
  for (let day = 0; day < 40; day += 1) {
    for (let n = Math.floor(random() * 4); n > 0; n -= 1) {
      const choice = random();
      const id = pick(parts);
      if (choice < 0.25 || id === undefined) {
        parts.push(`p${parts.length}`);
        history.make('measure', `p${parts.length - 1}`, { ...measure, title: `t${day}` });
      } else if (choice < 0.6) {
        history.change(id, { title: `t${day}.${n}` });
      } else if (choice < 0.7) {
        history.change(id, { riskIds: [`r${n}`], dueOn: addDays(start, day) });
      } else if (choice < 0.8) {
        history.change(id, { closedOn: random() < 0.5 ? addDays(start, day) : null });
      } else if (choice < 0.95) {
        facts.push(`f${facts.length}`);
        history.make(
          'measure_status',
          `f${facts.length - 1}`,
          { progress: 'ongoing' },
          { subjectId: id },
        );
      } else {
        const fact = facts.pop();
        if (fact !== undefined) {
          history.withdraw(fact);
        }
      }
    }
    atEndOfDay.push([addDays(start, day), history.now()]);
    history.nextDay();
  }
  return { history, atEndOfDay, random };
}

describe.each(Array.from({ length: 40 }, (_, seed) => seed))('in year %i', (seed) => {
  const { history, atEndOfDay, random } = someYear(seed);
  const { changes } = history;
  const withdrawn = new Set(
    changes.filter(({ after }) => after === null).map(({ entityId }) => entityId),
  );

  it('the replay of any day is what the rows said at its end', () => {
    for (const [day, rows] of atEndOfDay) {
      const known = [...rows].filter(([id]) => !withdrawn.has(id));
      expect(snapshotsAt(changes, day)).toEqual(new Map(known));
    }
  });

  it('what was written later changes no earlier day, but for what was taken back', () => {
    for (const [day] of atEndOfDay) {
      const prefix = changes.filter(
        ({ effectiveOn, after }) => effectiveOn <= day || after === null,
      );
      expect(stateAt(prefix, day)).toEqual(stateAt(changes, day));
    }
  });

  it('the order in which changes are read says nothing', () => {
    const shuffled = changes
      .map((change) => ({ change, at: random() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ change }) => change);
    const [day] = atEndOfDay.at(-1) ?? [start];
    expect(snapshotsAt(shuffled, day)).toEqual(snapshotsAt(changes, day));
  });

  it('two states are led over by what differs between them', () => {
    const first = snapshotsAt(changes, addDays(start, 15));
    const second = snapshotsAt(changes, addDays(start, 39));
    for (const [id, after] of second) {
      const before = first.get(id) ?? null;
      const led = Object.fromEntries(
        diffSnapshots(before, after).map((change) => [change.field, change.after]),
      );
      expect(diffSnapshots({ ...before, ...led }, after)).toEqual([]);
    }
  });

  it('taking the last change back restores what stood before it', () => {
    const undoable = changes.findLast(({ before, after }) => before !== null && after !== null);
    if (undoable?.before && undoable.entityId) {
      const before = undoable.before;
      const rows = history.now().get(undoable.entityId);
      const isNewest =
        changes.findLast(({ entityId }) => entityId === undoable.entityId) === undoable;
      expect(isNewest).toBe(true);
      expect(rows).toEqual(undoable.after);
      const undo: ChangeFact = {
        ...undoable,
        id: 'undo',
        entityVersion: undoable.entityVersion + 1,
        before: undoable.after,
        after: before,
        effectiveOn: '2026-12-01',
        recordedAt: '2026-12-01T08:00:00.000Z',
      };
      const after = snapshotsAt([...changes, undo], '2026-12-01');
      expect(after.get(undoable.entityId)).toEqual(before);
      expect(snapshotsAt([...changes, undo], '2026-11-30')).toEqual(
        snapshotsAt(changes, '2026-11-30'),
      );
    }
  });
});

it('facts recorded in another order give the same states, but where two speak of the same day', () => {
  const days = ['2026-01-05', '2026-03-05', '2026-02-05'];
  const written = (order: readonly number[]) => {
    const history = historyWriter('2026-06-01');
    for (const at of order) {
      history.make(
        'measure_status',
        `s${at}`,
        { progress: `p${at}` },
        { effectiveOn: days[at] ?? '' },
      );
    }
    return history.changes;
  };
  for (const date of days) {
    expect(snapshotsAt(written([2, 0, 1]), date)).toEqual(snapshotsAt(written([0, 1, 2]), date));
  }
});
