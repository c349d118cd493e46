import { describe, expect, it } from 'vitest';
import { seededRandom } from '../testing/seeded-random.ts';
import { aggregateOverTime, aggregateOverUnits, type Part, shareOf } from './index.ts';

const value = (amount: number): Part => ({
  value: amount,
  numerator: null,
  denominator: null,
  missing: null,
});
const fraction = (numerator: number, denominator: number): Part => ({
  value: shareOf(numerator, denominator),
  numerator,
  denominator,
  missing: null,
});
const missing = (reason: Part['missing'] = 'not_reported'): Part => ({
  value: null,
  numerator: null,
  denominator: null,
  missing: reason,
});

describe('a share', () => {
  it.each([
    [10, 25, 40],
    [3, 8, 37.5],
    [0, 7, 0],
  ])('%d of %d is %d percent, unrounded', (numerator, denominator, percent) => {
    expect(shareOf(numerator, denominator)).toBe(percent);
  });

  it('of nobody is missing and not zero', () => {
    expect(shareOf(0, 0)).toBeNull();
  });
});

describe('over units', () => {
  const share = { valueKind: 'share', rule: 'sum' } as const;

  it('sums numerators and denominators, never a mean of means', () => {
    expect(aggregateOverUnits(share, [fraction(1, 2), fraction(9, 90)])).toMatchObject({
      numerator: 10,
      denominator: 92,
      value: (100 * 10) / 92,
    });
  });

  it('sums counts and stocks: vacancies 3 + 2 are 5', () => {
    const rule = { valueKind: 'count', rule: 'sum' } as const;
    expect(aggregateOverUnits(rule, [value(3), value(2)])?.value).toBe(5);
  });

  it('weights a mean by its sample size and keeps it', () => {
    const rule = { valueKind: 'mean', rule: 'weighted_mean' } as const;
    const parts = [
      { ...value(10), sampleSize: 1 },
      { ...value(20), sampleSize: 9 },
    ];
    expect(aggregateOverUnits(rule, parts)).toMatchObject({ value: 19, sampleSize: 10 });
  });

  it('says how many parts are in an incomplete whole', () => {
    expect(aggregateOverUnits(share, [fraction(1, 2), missing(), fraction(2, 2)])).toMatchObject({
      value: 75,
      missing: null,
      parts: 2,
      partsExpected: 3,
    });
  });

  it('does not expect what is not applicable', () => {
    expect(aggregateOverUnits(share, [fraction(1, 2), missing('not_applicable')])).toMatchObject({
      parts: 1,
      partsExpected: 1,
    });
  });

  it('leaves out a printed percentage whose parts are not known', () => {
    expect(aggregateOverUnits(share, [fraction(1, 2), value(80)])).toMatchObject({
      value: 50,
      parts: 1,
      partsExpected: 2,
    });
  });

  it.each([
    [[missing('not_available'), missing('not_available')], 'not_available'],
    [[missing('not_available'), missing('not_reported')], 'not_reported'],
    [[missing('not_applicable')], 'not_applicable'],
    [[], 'not_reported'],
  ] as const)('is missing with its parts: %o → %s', (parts, reason) => {
    expect(aggregateOverUnits(share, [...parts])).toMatchObject({ value: null, missing: reason });
  });

  it('a share of nobody is not applicable', () => {
    expect(aggregateOverUnits(share, [fraction(0, 0)])).toMatchObject({
      value: null,
      missing: 'not_applicable',
    });
  });

  it.each([
    ['index', 'sum'],
    ['mean', 'sum'],
    ['share', 'weighted_mean'],
    ['count', 'none'],
    ['share', 'none'],
  ] as const)('%s by %s does not aggregate', (valueKind, rule) => {
    expect(aggregateOverUnits({ valueKind, rule }, [value(1), value(2)])).toBeNull();
  });

  it('gives the same whole however the units are grouped', () => {
    const random = seededRandom(11);
    for (let round = 0; round < 100; round += 1) {
      const parts = Array.from({ length: 8 }, () => {
        const denominator = Math.floor(random() * 30);
        return fraction(Math.floor(random() * (denominator + 1)), denominator);
      });
      const cut = Math.floor(random() * 9);
      const halves = [parts.slice(0, cut), parts.slice(cut)].flatMap(
        (half) => aggregateOverUnits(share, half) ?? [],
      );
      const whole = aggregateOverUnits(share, parts);
      expect(aggregateOverUnits(share, halves)?.value).toEqual(whole?.value);
    }
  });
});

describe('over time', () => {
  it('sums a flow', () => {
    const rule = { valueKind: 'count', rule: 'sum' } as const;
    expect(aggregateOverTime(rule, [value(3), missing(), value(4)])).toMatchObject({
      value: 7,
      parts: 2,
      partsExpected: 3,
    });
  });

  it('takes the last of a stock with its parts', () => {
    const rule = { valueKind: 'share', rule: 'last' } as const;
    expect(aggregateOverTime(rule, [fraction(1, 2), fraction(3, 4)])).toMatchObject({
      value: 75,
      numerator: 3,
      denominator: 4,
    });
  });

  it('never carries an earlier stock forward', () => {
    const rule = { valueKind: 'count', rule: 'last' } as const;
    expect(aggregateOverTime(rule, [value(3), missing('not_available')])).toMatchObject({
      value: null,
      missing: 'not_available',
    });
  });

  it.each([
    ['mean', 'sum'],
    ['index', 'sum'],
    ['count', 'none'],
  ] as const)('%s by %s does not aggregate', (valueKind, rule) => {
    expect(aggregateOverTime({ valueKind, rule }, [value(1)])).toBeNull();
  });
});
