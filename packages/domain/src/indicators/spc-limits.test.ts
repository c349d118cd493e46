import { describe, expect, it } from 'vitest';
import { seededRandom } from '../testing/seeded-random.ts';
import { hasNoVariation, limitsOf } from './spc-limits.ts';

const checkVector = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

describe('limits', () => {
  it('of the check vector, screened: 4.60 / 1.94 / −0.72', () => {
    const limits = limitsOf(checkVector, true);
    expect(limits?.upper).toBeCloseTo(4.6, 2);
    expect(limits?.centre).toBeCloseTo(1.94, 2);
    expect(limits?.lower).toBeCloseTo(-0.72, 2);
  });

  it('of the check vector, unscreened: 6.95 / 1.94 / −3.06', () => {
    const limits = limitsOf(checkVector, false);
    expect(limits?.upper).toBeCloseTo(6.95, 2);
    expect(limits?.centre).toBeCloseTo(1.94, 2);
    expect(limits?.lower).toBeCloseTo(-3.06, 2);
  });

  it('take no moving range across a gap', () => {
    expect(limitsOf([0, 1, null, 100, 101], false)?.meanRange).toBe(1);
  });

  it('do not exist without a moving range', () => {
    expect(limitsOf([1, null, 5, null, 3], true)).toBeNull();
    expect(limitsOf([], true)).toBeNull();
  });

  it('screen nothing where all variation would be screened away', () => {
    const spike = [...Array(10).fill(1), 9, ...Array(10).fill(1)];
    expect(limitsOf(spike, true)?.meanRange).toBeCloseTo(16 / 20);
  });

  it('screen a range that is exactly 3.267 times the mean', () => {
    // Ranges 1, 1, 1 and r with r = 3.267 · (3 + r) / 4.
    const r = 9.801 / 0.733;
    const steps = [0, 1, 2, 3, 3 + r + 1e-9];
    expect(limitsOf(steps, true)?.meanRange).toBeCloseTo(1);
    expect(limitsOf([0, 1, 2, 3, 3 + r - 1e-6], true)?.meanRange).toBeGreaterThan(4);
  });

  it('see no variation in equal values, however their share was divided', () => {
    const thirds = [100 / 3, (100 * 7) / 21, (100 * 13) / 39, (100 * 29) / 87];
    const limits = limitsOf(thirds, true);
    expect(limits && hasNoVariation(limits)).toBe(true);
    const varied = limitsOf([1, 1, 1, 1.001], true);
    expect(varied && hasNoVariation(varied)).toBe(false);
  });

  it('follow the values when they are shifted and scaled', () => {
    const random = seededRandom(1);
    for (let round = 0; round < 100; round += 1) {
      const values = Array.from({ length: 14 }, () => (random() < 0.1 ? null : random() * 100));
      const factor = 0.1 + random() * 5;
      const plain = limitsOf(values, false);
      const moved = limitsOf(
        values.map((value) => (value === null ? null : value * factor + 7)),
        false,
      );
      expect(moved?.upper).toBeCloseTo((plain?.upper ?? 0) * factor + 7, 6);
      expect(moved?.lower).toBeCloseTo((plain?.lower ?? 0) * factor + 7, 6);
    }
  });
});
