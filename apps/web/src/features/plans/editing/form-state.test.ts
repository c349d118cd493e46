import { expect, it } from 'vitest';
import { begin, changedOf, choose, differing, meet } from './form-state.ts';

const first = { title: 'Rekrytera', note: 'Två tjänster', riskIds: ['a', 'b'] };

it('sends only what differs, trimmed, and null for what was emptied', () => {
  const state = begin(first, 3);
  expect(changedOf({ ...state, values: { ...first, title: ' Anställ ', note: '  ' } })).toEqual({
    title: 'Anställ',
    note: null,
  });
});

it('does not take another order of the same links, or spaces around a text, for a change', () => {
  expect(differing(first, { ...first, riskIds: ['b', 'a'], note: 'Två tjänster ' })).toEqual([]);
});

it('sends everything that has a value when the object is new', () => {
  expect(changedOf(begin({ title: 'Ny', note: '', riskIds: ['a'] }, null))).toEqual({
    title: 'Ny',
    riskIds: ['a'],
  });
});

it('keeps one’s own text beside a colleague’s, and takes over what only the colleague changed', () => {
  const mine = { ...begin(first, 3), values: { ...first, title: 'Min rubrik' } };
  const theirs = { title: 'Deras rubrik', note: 'Tre tjänster', riskIds: ['a', 'b'] };
  const met = meet(mine, theirs, 4, null);
  expect(met.values).toEqual({ title: 'Min rubrik', note: 'Tre tjänster', riskIds: ['a', 'b'] });
  expect(met.conflict?.names).toEqual(['title']);
  expect(changedOf(met)).toEqual({ title: 'Min rubrik' });

  const taken = choose(met, 'title', 'theirs');
  expect(changedOf(taken)).toEqual({});
  expect(choose(taken, 'title', 'mine').values.title).toBe('Min rubrik');
});

it('asks nothing where both wrote the same', () => {
  const mine = { ...begin(first, 3), values: { ...first, title: 'Samma' } };
  expect(meet(mine, { ...first, title: 'Samma' }, 4, null).conflict?.names).toEqual([]);
});
