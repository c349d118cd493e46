import { describe, expect, it } from 'vitest';
import type { Hit } from './spc-rules.ts';
import { assuranceOf, labelOf, variationOf } from './spc-verdict.ts';

const high = (rule: Hit['rule']): Hit => ({ rule, letter: 'H' });
const low = (rule: Hit['rule']): Hit => ({ rule, letter: 'L' });

describe('the label of a point', () => {
  it('follows the order 1, 3, 4, 2', () => {
    const all = [high(2), high(4), high(3), high(1)];
    expect(labelOf(all, 'neutral')?.rule).toBe(1);
    expect(labelOf(all.slice(0, 3), 'neutral')?.rule).toBe(3);
    expect(labelOf(all.slice(0, 2), 'neutral')?.rule).toBe(4);
    expect(labelOf(all.slice(0, 1), 'neutral')?.rule).toBe(2);
    expect(labelOf([], 'neutral')).toBeNull();
  });

  it('never hides concern behind an improvement', () => {
    expect(labelOf([high(3), low(2)], 'higher_better')).toEqual({
      rule: 2,
      letter: 'L',
      isConcern: true,
    });
    expect(labelOf([high(3), low(2)], 'lower_better')).toEqual({
      rule: 3,
      letter: 'H',
      isConcern: true,
    });
  });
});

describe('the verdict', () => {
  it.each([
    ['higher_better', [high(1)], 'improvement'],
    ['higher_better', [low(1)], 'concern'],
    ['lower_better', [high(1)], 'concern'],
    ['lower_better', [low(1)], 'improvement'],
    ['neutral', [high(1)], 'neutral_high'],
    ['neutral', [low(1)], 'neutral_low'],
    ['higher_better', [high(3), low(2)], 'improvement_and_concern'],
    ['lower_better', [high(3), low(2)], 'improvement_and_concern'],
    ['higher_better', [], 'common_cause'],
  ] as const)('%s with %o: %s', (direction, hits, expected) => {
    expect(variationOf(hits, direction)).toBe(expected);
  });
});

describe('the target against limits 76–95', () => {
  const limits = { lower: 76, upper: 95 };

  it.each([
    ['higher_better', 90, 'hit_and_miss'],
    ['higher_better', 75, 'consistently_met'],
    ['higher_better', 76, 'consistently_met'],
    ['higher_better', 95, 'hit_and_miss'],
    ['higher_better', 96, 'consistently_missed'],
    ['lower_better', 96, 'consistently_met'],
    ['lower_better', 95, 'consistently_met'],
    ['lower_better', 76, 'hit_and_miss'],
    ['lower_better', 75, 'consistently_missed'],
    ['neutral', 90, 'none'],
    ['higher_better', null, 'none'],
  ] as const)('%s, target %s: %s', (direction, target, expected) => {
    expect(assuranceOf(limits, target, direction)).toBe(expected);
  });
});
