import { protectSeries } from '@lagesbild/domain/privacy';
import { expect, test } from 'vitest';
import { buildSeries } from './build-series.ts';
import type { IndicatorRow } from './indicator-repository.ts';
import type { EnteredSeries } from './series-repository.ts';

const indicator = { valueKind: 'count', aggregateUnits: 'sum' } as IndicatorRow;
const rule = {
  concerns: 'children',
  exemptReason: null,
  minCount: 5,
  minDenominator: 10,
  valueKind: 'count',
} as const;

const entered = (unitId: string, aboveIds: string[], value: number): EnteredSeries => ({
  indicatorId: 'indicator',
  rootUnitId: 'department',
  unitId,
  aboveIds,
  segmentId: null,
  segmentCode: null,
  segmentName: null,
  periodKind: 'month',
  from: ['2026-08-01'],
  to: ['2026-09-01'],
  numerators: [null],
  denominators: [null],
  values: [value],
  sampleSizes: [null],
  missing: [null],
  printedAs: [null],
  comments: [null],
});
const inUnit = (unit: string, group: string, value: number) =>
  entered(group, ['board', 'department', unit], value);

const shownOf = (groups: EnteredSeries[]) => {
  const { points, contributions } = buildSeries(indicator, 'department', groups);
  const parts = contributions.map((one) => one.points);
  return protectSeries({ ...rule, points, parts })[0];
};

test('a total is the sum of what the groups entered', () => {
  const groups = [inUnit('north', 'n1', 6), inUnit('north', 'n2', 7), inUnit('south', 's1', 20)];
  expect(shownOf(groups)).toMatchObject({ value: 33, missing: null });
});

test('a total is hidden when the head of a unit could take away the own groups and be left with too few', () => {
  const groups = [inUnit('north', 'n1', 6), inUnit('north', 'n2', 6), inUnit('south', 's1', 3)];
  // No single group betrays the rest: 15 − 6 = 9 and 15 − 3 = 12. The unit does: 15 − 12 = 3.
  expect(shownOf(groups)).toMatchObject({ value: null, missing: 'protected' });
});
