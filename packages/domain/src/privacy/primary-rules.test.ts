import { describe, expect, it } from 'vitest';
import { isTooSmall, type PrivacyRule } from './index.ts';

const rule: PrivacyRule = {
  concerns: 'children',
  exemptReason: null,
  minCount: 5,
  minDenominator: 10,
  valueKind: 'count',
};
const count = (value: number | null) => ({ value, numerator: null, denominator: null });
const share = (numerator: number, denominator: number) => ({
  value: (100 * numerator) / denominator,
  numerator,
  denominator,
});
const mean = (sampleSize: number | null) => ({ ...count(3), sampleSize });

describe('a count of children', () => {
  it.each([
    [0, false],
    [0.5, true],
    [1, true],
    [4, true],
    [5, false],
    [null, false],
  ])('%s is hidden: %s', (value, expected) => {
    expect(isTooSmall(rule, count(value))).toBe(expected);
  });

  it('has a threshold that may be raised and never lowered', () => {
    expect(isTooSmall({ ...rule, minCount: 8 }, count(7))).toBe(true);
    expect(isTooSmall({ ...rule, minCount: 1 }, count(4))).toBe(true);
  });
});

describe('a share of children', () => {
  const shares: PrivacyRule = { ...rule, valueKind: 'share' };

  it.each([
    [5, 10, false],
    [4, 9, true],
    [5, 9, true],
    [4, 20, true],
    [16, 20, true],
    [15, 20, false],
    [1, 100, true],
    [99, 100, true],
    [0, 20, true],
    [20, 20, true],
  ])('%d of %d is hidden: %s', (numerator, denominator, expected) => {
    expect(isTooSmall(shares, share(numerator, denominator))).toBe(expected);
  });

  it('may ask for a larger denominator and never a smaller one', () => {
    expect(isTooSmall({ ...shares, minDenominator: 21 }, share(10, 20))).toBe(true);
    expect(isTooSmall({ ...shares, minDenominator: 21 }, share(10, 21))).toBe(false);
    expect(isTooSmall({ ...shares, minDenominator: 1 }, share(4, 9))).toBe(true);
  });

  it('is hidden where nothing shows that it may be seen', () => {
    expect(isTooSmall(shares, count(40))).toBe(true);
  });
});

it('a mean or index of children needs ten', () => {
  for (const valueKind of ['mean', 'index'] as const) {
    expect(isTooSmall({ ...rule, valueKind }, mean(9))).toBe(true);
    expect(isTooSmall({ ...rule, valueKind }, mean(10))).toBe(false);
    expect(isTooSmall({ ...rule, valueKind }, mean(null))).toBe(true);
  }
});

describe('staff', () => {
  const staff: PrivacyRule = { ...rule, concerns: 'staff', valueKind: 'share' };

  it('need five in the denominator, and no more', () => {
    expect(isTooSmall(staff, share(1, 4))).toBe(true);
    expect(isTooSmall(staff, share(1, 5))).toBe(false);
    expect(isTooSmall(staff, share(0, 5))).toBe(false);
    expect(isTooSmall({ ...staff, valueKind: 'index' }, mean(4))).toBe(true);
  });

  it('are counted openly: three vacancies are three', () => {
    expect(isTooSmall({ ...staff, valueKind: 'count' }, count(3))).toBe(false);
  });
});

it('the organisation and published figures are never hidden', () => {
  const organisation = { ...rule, concerns: 'organisation' } as const;
  expect(isTooSmall(organisation, count(1))).toBe(false);
  expect(isTooSmall({ ...rule, exemptReason: 'Redan publicerat' }, count(1))).toBe(false);
});

it('an amount of money counts nobody', () => {
  expect(isTooSmall({ ...rule, valueKind: 'amount' }, count(3))).toBe(false);
});
