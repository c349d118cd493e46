import { describe, expect, it } from 'vitest';
import { monthPeriod } from '../calendar/index.ts';
import type { Point } from '../indicators/index.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { isTooSmall, type PrivacyRule, protectSegments, protectSeries } from './index.ts';

const rule: PrivacyRule = {
  concerns: 'children',
  exemptReason: null,
  minCount: 5,
  minDenominator: 10,
  valueKind: 'count',
};
const shares: PrivacyRule = { ...rule, valueKind: 'share' };
const may = monthPeriod('2026-05');
const june = monthPeriod('2026-06');

const count = (value: number, period = may): Point => ({
  from: period.from,
  to: period.to,
  value,
  numerator: null,
  denominator: null,
  missing: null,
});
const share = (numerator: number, denominator: number, period = may): Point => ({
  ...count((100 * numerator) / denominator, period),
  numerator,
  denominator,
});
const notReported: Point = { ...count(0, june), value: null, missing: 'not_reported' };

describe('a protected series', () => {
  it('hides value, numerator and denominator together, and what is said beside them', () => {
    const point = { ...share(3, 20), printedAs: '3 av 20', comment: 'Tre barn väntar' };
    expect(protectSeries({ ...shares, points: [point] })).toEqual([
      {
        from: may.from,
        to: may.to,
        value: null,
        numerator: null,
        denominator: null,
        missing: 'protected',
        printedAs: null,
        comment: null,
      },
    ]);
  });

  it('shows the rest as it is, gaps with their own reason', () => {
    const points = [share(10, 20), notReported];
    expect(protectSeries({ ...shares, points })).toEqual(points);
  });

  it('does not touch the series it was given', () => {
    const points = [count(3)];
    protectSeries({ ...rule, points });
    expect(points[0]?.value).toBe(3);
  });

  it('leaves exempt figures alone, also beside small parts', () => {
    const points = [count(3)];
    const exempt = { ...rule, exemptReason: 'Publicerat', points, parts: [[count(2)]] };
    expect(protectSeries(exempt)).toEqual(points);
  });
});

describe('a leader who subtracts the own group', () => {
  const shown = (series: PrivacyRule, total: Point, ...parts: Point[]) =>
    protectSeries({ ...series, points: [total], parts: parts.map((part) => [part]) })[0]
      ?.missing === null;

  it('does not find a small count among the others', () => {
    expect(shown(rule, count(20), count(18))).toBe(false);
    expect(shown(rule, count(20), count(15))).toBe(true);
    expect(shown(rule, count(20), count(6), count(16))).toBe(false);
  });

  it('finds nothing where nobody else is, or the others have none', () => {
    expect(shown(rule, count(20), count(20))).toBe(true);
    expect(shown(shares, share(10, 20), share(10, 20))).toBe(true);
  });

  it('does not find a small numerator, complement or denominator among the others', () => {
    expect(shown(shares, share(20, 40), share(18, 25))).toBe(false);
    expect(shown(shares, share(20, 40), share(5, 22))).toBe(false);
    expect(shown(shares, share(20, 40), share(15, 31))).toBe(false);
    expect(shown(shares, share(20, 40), share(10, 20))).toBe(true);
  });

  it('is compared in the same period only', () => {
    const series = { ...rule, points: [count(20, june)], parts: [[count(18, may)]] };
    expect(protectSeries(series)[0]?.value).toBe(20);
  });

  it('cannot subtract what is missing', () => {
    const series = { ...rule, points: [count(20, june)], parts: [[notReported]] };
    expect(protectSeries(series)[0]?.value).toBe(20);
  });

  it('never finds figures that are too small, whatever the units hold', () => {
    const random = seededRandom(17);
    let shownCount = 0;
    for (let round = 0; round < 500; round += 1) {
      const parts = Array.from({ length: 1 + Math.floor(random() * 5) }, () => {
        const denominator = 1 + Math.floor(random() * 25);
        return share(Math.floor(random() * (denominator + 1)), denominator);
      });
      const sum = (pick: (part: Point) => number | null) =>
        parts.reduce((all, part) => all + (pick(part) ?? 0), 0);
      const total = share(
        sum((part) => part.numerator),
        sum((part) => part.denominator),
      );
      if (!shown(shares, total, ...parts)) {
        continue;
      }
      shownCount += 1;
      for (const part of parts) {
        const numerator = (total.numerator ?? 0) - (part.numerator ?? 0);
        const denominator = (total.denominator ?? 0) - (part.denominator ?? 0);
        const isNobody = denominator === 0;
        expect(isNobody || !isTooSmall(shares, share(numerator, denominator))).toBe(true);
      }
    }
    expect(shownCount).toBeGreaterThan(20);
  });
});

describe('boys and girls', () => {
  const split = (total: number, boys: number, girls: number, changes: Partial<PrivacyRule> = {}) =>
    protectSegments({
      ...rule,
      ...changes,
      total: [count(total)],
      segments: [[count(boys)], [count(girls)]],
    });
  const shownOf = ({ total, segments }: ReturnType<typeof split>) =>
    [total, ...segments].map((points) => points[0]?.value ?? null);

  it('are hidden together when one of them is too small', () => {
    expect(shownOf(split(20, 17, 3))).toEqual([20, null, null]);
    expect(shownOf(split(20, 12, 8))).toEqual([20, 12, 8]);
  });

  it('are hidden with their total', () => {
    expect(shownOf(split(4, 4, 0))).toEqual([null, null, null]);
  });

  it('are hidden with a total that only a subtraction would betray', () => {
    const { total, segments } = protectSegments({
      ...rule,
      total: [count(20)],
      segments: [[count(12)], [count(8)]],
      parts: [[count(18)]],
    });
    expect([total, ...segments].map((points) => points[0]?.missing)).toEqual([
      'protected',
      'protected',
      'protected',
    ]);
  });

  it('are hidden where one holds the whole group', () => {
    expect(shownOf(split(20, 20, 0))).toEqual([20, null, null]);
    expect(shownOf(split(0, 0, 0))).toEqual([0, 0, 0]);
  });

  it('are never shown of a group under ten', () => {
    for (let total = 1; total < 10; total += 1) {
      for (let boys = 0; boys <= total; boys += 1) {
        expect(shownOf(split(total, boys, total - boys)).slice(1)).toEqual([null, null]);
      }
    }
    expect(shownOf(split(10, 5, 5))).toEqual([10, 5, 5]);
  });

  it('are hidden by their own denominators', () => {
    const { total, segments } = protectSegments({
      ...shares,
      total: [share(15, 30), share(15, 30, june)],
      segments: [
        [share(10, 22), share(8, 15, june)],
        [share(5, 8), share(7, 15, june)],
      ],
    });
    expect(total.map(({ value }) => value)).toEqual([50, 50]);
    expect(segments.map((points) => points.map(({ missing }) => missing))).toEqual([
      ['protected', null],
      ['protected', null],
    ]);
  });

  it('keep their own reasons for what is missing', () => {
    const { segments } = protectSegments({
      ...rule,
      total: [count(3, june)],
      segments: [[notReported], [count(3, june)]],
    });
    expect(segments.map((points) => points[0]?.missing)).toEqual(['not_reported', 'protected']);
  });

  it('are all shown where no rule applies', () => {
    expect(shownOf(split(3, 2, 1, { exemptReason: 'Publicerat' }))).toEqual([3, 2, 1]);
  });
});
