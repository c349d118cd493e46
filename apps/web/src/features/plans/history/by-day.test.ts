import { describe, expect, it } from 'vitest';
import { byDay, joinPages } from './by-day.ts';

const entry = (id: string, recordedAt: string) => ({ id, recordedAt });

describe('the days of a history', () => {
  it('puts a row written after midnight in Sweden under the new day, though it is the old one in UTC', () => {
    const days = byDay([
      entry('c', '2026-08-31T22:30:00Z'),
      entry('b', '2026-08-31T21:30:00Z'),
      entry('a', '2026-08-31T08:00:00Z'),
    ]);
    expect(days.map(({ date, entries }) => [date, entries.map(({ id }) => id)])).toEqual([
      ['2026-09-01', ['c']],
      ['2026-08-31', ['b', 'a']],
    ]);
  });
});

describe('pages of a history', () => {
  const page = (...ids: string[]) => ids.map((id) => entry(id, '2026-08-31T08:00:00Z'));
  const ids = (entries: { id: string }[]) => entries.map(({ id }) => id).join('');

  it('shows each row once, the newest first', () => {
    expect(ids(joinPages(page('d', 'c'), page('d', 'c', 'b', 'a')))).toBe('dcba');
  });

  it('keeps the row that a new one has pushed out of the newest page', () => {
    expect(ids(joinPages(page('e', 'd'), page('d', 'c', 'b', 'a')))).toBe('edcba');
  });
});
