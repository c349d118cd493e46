import { expect, test } from 'vitest';
import { periodOf } from '../generator/months.ts';
import { baselineOf } from './baseline.ts';

const flow = { unit: 'a', valueKind: 'count', measureKind: 'flow' } as const;

test('a number during months is told as the year’s average month, over all units', () => {
  const observations = ['2024-12', '2025-01', '2025-02', '2026-01'].flatMap((month, at) => [
    { unit: 'a', period: periodOf(month), value: at },
    { unit: 'b', period: periodOf(month), value: 10 },
  ]);
  expect(baselineOf({ ...flow, unit: 'whole' }, observations)).toEqual({
    value: 11.5,
    note: 'Helåret 2025, genomsnitt per månad',
  });
});

test('a stock is told at the year’s end and a missing unit is left out', () => {
  const december = periodOf('2025-12');
  const observations = [
    { unit: 'a', period: periodOf('2025-11'), value: 100 },
    { unit: 'a', period: december, value: 4 },
    { unit: 'b', period: december, value: 3 },
    { unit: 'c', period: december, missing: 'not_reported' as const },
  ];
  expect(baselineOf({ ...flow, unit: 'whole', measureKind: 'stock' }, observations)).toEqual({
    value: 7,
    note: 'Utgången av 2025',
  });
});

test('a mean is weighted by its cases and a share keeps its parts', () => {
  const period = periodOf('2025-03');
  const means = [
    { unit: 'a', period, value: 10, sampleSize: 1 },
    { unit: 'b', period, value: 20, sampleSize: 3 },
  ];
  const mean = { ...flow, unit: 'whole', valueKind: 'mean', decimals: 1 } as const;
  expect(baselineOf(mean, means)?.value).toBe(17.5);
  const shares = [
    { unit: 'a', period, numerator: 1, denominator: 4 },
    { unit: 'b', period, numerator: 5, denominator: 6 },
  ];
  expect(baselineOf({ ...mean, valueKind: 'share' }, shares)).toMatchObject({
    numerator: 6,
    denominator: 10,
  });
});

test('without figures for 2025 there is none', () => {
  expect(baselineOf(flow, [{ unit: 'a', period: periodOf('2026-01'), value: 1 }])).toBeUndefined();
});
