import { describe, expect, it } from 'vitest';
import { seededRandom } from '../testing/seeded-random.ts';
import {
  capitalise,
  formatFraction,
  formatNumber,
  formatValue,
  listWords,
  numberWord,
  roundHalfAwayFromZero,
} from './index.ts';

const share = { valueKind: 'share', unit: '%', decimals: 0 } as const;

describe('rounding', () => {
  it.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
    [0.285, 2, 0.29],
    [72.4999, 0, 72],
    // What 100 * 29 / 40 may come out as: a half, not just under it.
    [72.49999999999999, 0, 73],
    [1234.5678, 2, 1234.57],
    [1e-7, 2, 0],
    [1.5e21, 0, 1.5e21],
    [1250, -2, 1300],
  ])('rounds %d to %d decimals as %d', (value, decimals, expected) => {
    expect(roundHalfAwayFromZero(value, decimals)).toBe(expected);
  });

  it('never gives minus zero', () => {
    expect(Object.is(roundHalfAwayFromZero(-0.2), 0)).toBe(true);
  });

  it('refuses what is no number', () => {
    expect(() => roundHalfAwayFromZero(Number.NaN)).toThrow(RangeError);
  });

  it('is odd, and never further off than half a step', () => {
    const random = seededRandom(7);
    for (let round = 0; round < 500; round += 1) {
      const value = (random() - 0.5) * 10 ** Math.floor(random() * 8);
      const decimals = Math.floor(random() * 4);
      const rounded = roundHalfAwayFromZero(value, decimals);
      expect(roundHalfAwayFromZero(-value, decimals)).toBeCloseTo(-rounded, 10);
      expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
    }
  });
});

describe('numbers', () => {
  it('writes Swedish numbers with comma, non-breaking thousands and a true minus', () => {
    expect(formatNumber(-1234567.25, { locale: 'sv', decimals: 1 })).toBe(
      '\u22121\u00a0234\u00a0567,3',
    );
  });

  it('writes English numbers with point and comma', () => {
    expect(formatNumber(1234.5, { locale: 'en', decimals: 1 })).toBe('1,234.5');
  });

  it('shows all decimals asked for', () => {
    expect(formatNumber(0, { locale: 'sv', decimals: 1 })).toBe('0,0');
  });
});

describe('values', () => {
  it.each([
    [(100 * 10) / 25, '40\u00a0%'],
    [(100 * 16) / 24, '67\u00a0%'],
    [(100 * 7) / 16, '44\u00a0%'],
    [(100 * 6) / 14, '43\u00a0%'],
  ])('shows the share %d as the report prints it', (value, printed) => {
    expect(formatValue(value, share, 'sv')).toBe(printed);
  });

  it('shows decimals where the indicator asks for them', () => {
    expect(formatValue(1.2, { ...share, decimals: 1 }, 'sv')).toBe('1,2\u00a0%');
  });

  it('reads money as öre', () => {
    const kronor = { valueKind: 'amount', unit: 'kr', decimals: 0 } as const;
    expect(formatValue(265_800, kronor, 'sv')).toBe('2\u00a0658\u00a0kr');
  });

  it('leaves out a unit that says nothing', () => {
    expect(formatValue(16, { valueKind: 'count', unit: 'antal', decimals: 0 }, 'sv')).toBe('16');
  });

  it('keeps a unit that says something', () => {
    expect(formatValue(4.5, { valueKind: 'mean', unit: 'dagar', decimals: 1 }, 'sv')).toBe(
      '4,5\u00a0dagar',
    );
  });

  it('writes percent without a space in English', () => {
    expect(formatValue(40, share, 'en')).toBe('40%');
  });

  it('writes the parts of a share', () => {
    expect(formatFraction(10, 25, 'sv')).toBe('10\u00a0av\u00a025');
    expect(formatFraction(10, 25, 'en')).toBe('10\u00a0of\u00a025');
  });
});

describe('words', () => {
  it('spells numbers up to twelve', () => {
    expect(numberWord(2, 'sv', { capital: true })).toBe('Två');
    expect(numberWord(12, 'sv')).toBe('tolv');
    expect(numberWord(13, 'sv')).toBe('13');
    expect(numberWord(13, 'sv', { upTo: 13 })).toBe('tretton');
  });

  it('chooses en or ett for one', () => {
    expect(numberWord(1, 'sv')).toBe('en');
    expect(numberWord(1, 'sv', { gender: 'ett' })).toBe('ett');
    expect(numberWord(1, 'en', { gender: 'ett' })).toBe('one');
  });

  it('writes what is no whole number in digits', () => {
    expect(numberWord(2.5, 'sv')).toBe('2,5');
    expect(numberWord(-1, 'sv')).toBe('\u22121');
  });

  it('joins lists as the language does', () => {
    expect(listWords([], 'sv')).toBe('');
    expect(listWords(['a'], 'sv')).toBe('a');
    expect(listWords(['a', 'b', 'c'], 'sv')).toBe('a, b och c');
    expect(listWords(['a', 'b'], 'en')).toBe('a and b');
  });

  it('capitalises Swedish letters', () => {
    expect(capitalise('åtta')).toBe('Åtta');
  });
});
