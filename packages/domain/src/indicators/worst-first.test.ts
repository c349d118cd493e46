import { expect, it } from 'vitest';
import { type Attention, attentionRank } from './worst-first.ts';

const steady: Attention['signal'] = {
  status: 'full',
  variation: 'common_cause',
  assurance: 'none',
};
const rank = (signal: Partial<Attention['signal']>, hasValues = true) =>
  attentionRank({ signal: { ...steady, ...signal }, hasValues });

it('concern comes first, then a missed target, no verdict, the normal, improvement and the empty', () => {
  const ranks = [
    rank({ variation: 'concern' }),
    rank({ assurance: 'consistently_missed' }),
    rank({ status: 'preliminary', variation: 'none' }),
    rank({}),
    rank({ variation: 'improvement' }),
    rank({ status: 'line_only', variation: 'none' }, false),
  ];
  expect(ranks).toEqual([0, 1, 2, 3, 4, 5]);
});

it('improvement never hides a concern, nor a target that is missed all the same', () => {
  expect(rank({ variation: 'improvement_and_concern' })).toBe(0);
  expect(rank({ variation: 'improvement', assurance: 'consistently_missed' })).toBe(1);
});
