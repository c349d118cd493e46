import { describe, expect, it } from 'vitest';
import {
  comparedPoint,
  latestBreak,
  latestPoint,
  pointsOf,
  type SeriesArrays,
} from './series-points.ts';
import { sharedPeriod } from './shared-period.ts';

/** Emergency homes over six months as the Nacka report prints them: May is "u.s.". */
const nacka: SeriesArrays = {
  periodKind: 'month',
  from: ['2020-01-01', '2020-02-01', '2020-03-01', '2020-04-01', '2020-05-01', '2020-06-01'],
  to: ['2020-02-01', '2020-03-01', '2020-04-01', '2020-05-01', '2020-06-01', '2020-07-01'],
  values: [40, 66.7, 43.75, 43.75, null, 42.9],
  missing: [null, null, null, null, 'not_available', null],
  printedAs: [null, null, null, null, 'u.s.', null],
};
const months = pointsOf(nacka);
const until = (count: number) => months.slice(0, count);

describe('now and before', () => {
  it('compares the latest month with the one that had ended by the compared date', () => {
    const latest = latestPoint(months);
    expect(latest?.period.from).toBe('2020-06-01');
    expect(comparedPoint(months, latest, '2020-04-30')?.period.from).toBe('2020-04-01');
    expect(comparedPoint(months, latest, '2020-04-29')?.period.from).toBe('2020-03-01');
  });

  it('without a compared date takes the value before, passing over a gap', () => {
    expect(comparedPoint(months, latestPoint(months), null)?.period.from).toBe('2020-04-01');
  });

  it('lets a month printed as missing be the latest, but not one that nobody has reported', () => {
    expect(latestPoint(until(5))?.printedAs).toBe('u.s.');
    const unreported = {
      ...nacka,
      missing: [null, null, null, null, 'not_reported', null] as const,
    };
    expect(latestPoint(pointsOf(unreported).slice(0, 5))?.period.from).toBe('2020-04-01');
  });

  it('has nothing to compare a first value with', () => {
    expect(comparedPoint(until(1), latestPoint(until(1)), '2020-12-31')).toBeNull();
  });
});

describe('breaks and columns', () => {
  it('finds where the line breaks from how many values have come since', () => {
    expect(latestBreak(months, 2)).toEqual([3]);
    expect(latestBreak(months, 5)).toEqual([]);
    expect(latestBreak(months, 0)).toEqual([]);
  });

  it('names a column after a period only when half of the rows share it', () => {
    const [january, february, march] = months;
    expect(sharedPeriod([january ?? null, january ?? null, february ?? null])?.from).toBe(
      '2020-01-01',
    );
    expect(sharedPeriod([january ?? null, february ?? null, march ?? null])).toBeNull();
    expect(sharedPeriod([null])).toBeNull();
  });
});
