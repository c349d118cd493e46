import { expect, it } from 'vitest';
import { lastIndex, missingIndexes, runsOf } from './runs.ts';

it('never joins over a gap', () => {
  const runs = runsOf([40, 67, 44, 44, null, 43]);
  expect(runs.map((run) => run.map((dot) => dot.index))).toEqual([[0, 1, 2, 3], [5]]);
});

it('starts a new run at a break', () => {
  const runs = runsOf([1, 2, 3, 4], [2]);
  expect(runs.map((run) => run.map((dot) => dot.value))).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

it('counts as missing only what lacks a value after the series began', () => {
  expect(missingIndexes([null, null, 5, null, 6, null])).toEqual([3, 5]);
  expect(missingIndexes([null, null])).toEqual([]);
});

it('finds the latest value', () => {
  expect(lastIndex([1, 0, null])).toBe(1);
  expect(lastIndex([null])).toBe(-1);
});
