import { expect, it } from 'vitest';
import { filterMeasures, statesIn } from './measure-filter.ts';

const measure = (
  id: string,
  trafficLight: 'late' | 'on_time' | null,
  progress: 'ongoing' | 'done' | null,
  rest: { isOverdue?: boolean; ownerUserId?: string } = {},
) => ({ id, trafficLight, progress, isOverdue: false, ownerUserId: null, ...rest });

const late = measure('late', 'late', 'ongoing', { isOverdue: true, ownerUserId: 'me' });
const done = measure('done', null, 'done', { ownerUserId: 'other' });
const silent = measure('silent', null, null);
const all = [silent, done, late];
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);

it('finds a measure by its light and by its progress, which are two things', () => {
  expect(idsOf(filterMeasures(all, { lage: 'forsenad' }, 'me'))).toEqual(['late']);
  expect(idsOf(filterMeasures(all, { lage: 'pagar' }, 'me'))).toEqual(['late']);
  expect(idsOf(filterMeasures(all, { lage: 'ej-angivet' }, 'me'))).toEqual(['silent']);
});

it('narrows down to what is late or past its date and to the reader’s own', () => {
  expect(idsOf(filterMeasures(all, { visa: 'forsenade' }, 'me'))).toEqual(['late']);
  expect(idsOf(filterMeasures(all, { visa: 'mina' }, 'other'))).toEqual(['done']);
  expect(idsOf(filterMeasures(all, { visa: 'mina', lage: 'klar' }, 'me'))).toEqual([]);
});

it('offers only the states that occur, worst first', () => {
  expect(statesIn(all)).toEqual(['late', 'ongoing', 'done', 'unknown']);
});
