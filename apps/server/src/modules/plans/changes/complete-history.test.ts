import { type ChangeFact, itemChangesBetween } from '@lagesbild/domain/history';
import { expect, test } from 'vitest';
import { completeHistory } from './complete-history.ts';

const change = (overrides: Partial<ChangeFact>): ChangeFact => ({
  id: 'c',
  entityType: 'measure',
  entityId: 'm',
  subjectId: 'm',
  entityVersion: 2,
  before: null,
  after: { title: 'Ett' },
  actorName: 'Prov',
  effectiveOn: '2026-05-01',
  recordedAt: '2026-05-01T10:00:00Z',
  ...overrides,
});
const compared = (...given: Parameters<typeof completeHistory>) =>
  itemChangesBetween(completeHistory(...given), '2026-04-30', '2026-08-31').map(
    ({ id, change: what, fields }) => [id, what, ...fields.map(({ field }) => field)],
  );
const nothing = { parts: [], facts: [] };

test('what was edited before anybody wrote its making down was there all along, with what stood before', () => {
  const edit = change({ before: { title: 'Ett' }, after: { title: 'Två' } });
  expect(compared([edit], nothing)).toEqual([['m', 'changed', 'title']]);
});

test('a report that nobody wrote here is told of a measure that nobody wrote here, and is told once', () => {
  const report = change({
    id: 'f',
    entityId: 'f',
    entityType: 'measure_status',
    after: { progress: 'done' },
  });
  const known = { type: 'measure' as const, id: 'm', snapshot: { title: 'Ett', addedOn: null } };
  const told = [['m', 'changed', 'progress']];
  expect(compared([], { parts: [known], facts: [report] })).toEqual(told);
  expect(compared([report], { parts: [known], facts: [report] })).toEqual(told);
});

test('what has a day of its own came on that day; what has none is not new', () => {
  expect(compared([change({})], nothing)).toEqual([]);
  const added = change({ after: { title: 'Ett', addedOn: '2026-05-01' } });
  expect(compared([added], nothing)).toEqual([['m', 'added']]);
});
