import { describe, expect, it } from 'vitest';
import { ruleHits } from './spc-rules.ts';
import type { SpcLetter, SpcRule } from './types.ts';

/** Centre 10, two sigma at 4 and 16, limits at 1 and 19: each rule is tried against known lines. */
const limits = {
  centre: 10,
  lower: 1,
  upper: 19,
  lowerTwoSigma: 4,
  upperTwoSigma: 16,
  meanRange: 3.38,
};

/** Indexes where a rule is hit on a side. */
function hitBy(
  rule: SpcRule,
  letter: SpcLetter,
  values: (number | null)[],
  options: Parameters<typeof ruleHits>[2] = {},
): number[] {
  const hits = ruleHits(values, limits, options);
  return [...hits.keys()].filter((index) =>
    hits[index]?.some((hit) => hit.rule === rule && hit.letter === letter),
  );
}

describe('rule 1, outside a limit', () => {
  it('is strict', () => {
    expect(hitBy(1, 'H', [10, 19, 19.01, 10])).toEqual([2]);
    expect(hitBy(1, 'L', [10, 1, 0.99, 10])).toEqual([2]);
  });

  it('gives no signal at a limit clamped to the possible range', () => {
    expect(hitBy(1, 'L', [0.5], { possibleMin: 2 })).toEqual([]);
    expect(hitBy(1, 'H', [20], { possibleMax: 18 })).toEqual([]);
  });

  it('signals at a limit that just fits the possible range', () => {
    expect(hitBy(1, 'L', [0.5], { possibleMin: 1 })).toEqual([0]);
    expect(hitBy(1, 'H', [20], { possibleMax: 19 })).toEqual([0]);
  });
});

describe('rule 2, a run on one side', () => {
  it('needs seven', () => {
    expect(hitBy(2, 'H', [9, 11, 12, 11, 12, 11, 12, 9])).toEqual([]);
    expect(hitBy(2, 'H', [9, 11, 12, 11, 12, 11, 12, 11, 9])).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(hitBy(2, 'L', [11, 9, 8, 9, 8, 9, 8, 9, 8])).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('is broken by a point on the centre and by a gap', () => {
    expect(hitBy(2, 'H', [11, 12, 11, 10, 11, 12, 11, 12])).toEqual([]);
    expect(hitBy(2, 'H', [11, 12, 11, null, 11, 12, 11, 12])).toEqual([]);
  });
});

describe('rule 3, a trend', () => {
  it('needs six points, that is five steps', () => {
    expect(hitBy(3, 'H', [8, 9, 10, 11, 12])).toEqual([]);
    expect(hitBy(3, 'H', [9, 8, 9, 10, 11, 12, 13, 7])).toEqual([1, 2, 3, 4, 5, 6]);
    expect(hitBy(3, 'L', [13, 12, 11, 10, 9, 8])).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('is broken by a tie and by a gap', () => {
    expect(hitBy(3, 'H', [8, 9, 10, 10, 11, 12, 13])).toEqual([]);
    expect(hitBy(3, 'H', [8, 9, 10, null, 11, 12, 13])).toEqual([]);
  });

  it('takes another length as a setting', () => {
    expect(hitBy(3, 'H', [8, 9, 10, 11, 12], { trendLength: 5 })).toHaveLength(5);
    expect(hitBy(3, 'H', [8, 9, 10, 11, 12, 13], { trendLength: 7 })).toEqual([]);
  });
});

describe('rule 4, two of three near a limit', () => {
  it('marks those beyond two sigma only', () => {
    expect(hitBy(4, 'H', [9, 17, 11, 17, 9])).toEqual([1, 3]);
    expect(hitBy(4, 'L', [11, 3, 3, 9])).toEqual([1, 2]);
  });

  it('is strict about the line', () => {
    expect(hitBy(4, 'H', [16, 11, 17])).toEqual([]);
  });

  it('wants all three on the same side and beside each other', () => {
    expect(hitBy(4, 'H', [17, 9, 17])).toEqual([]);
    expect(hitBy(4, 'H', [17, 10, 17])).toEqual([]);
    expect(hitBy(4, 'H', [17, 17, null, 11])).toEqual([]);
    expect(hitBy(4, 'H', [17, 11, 11, 17])).toEqual([]);
  });

  it('counts a point outside the limit as near it', () => {
    expect(hitBy(4, 'H', [20, 11, 17])).toEqual([0, 2]);
  });
});

it('a point may break several rules, to both sides', () => {
  const rising = [2, 3, 4, 5, 6, 7, 8];
  const last = ruleHits(rising, limits)[6];
  expect(last).toContainEqual({ rule: 3, letter: 'H' });
  expect(last).toContainEqual({ rule: 2, letter: 'L' });
});
