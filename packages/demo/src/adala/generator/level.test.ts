import { expect, test } from 'vitest';
import { levelAt } from './level.ts';

const at = (month: string, unit = 'a') => ({ month, unit, seed: 'test' });

test('parts are added to a chance', () => {
  const level = { base: 0.7, steps: [{ from: '2025-02', by: 0.12 }], shocks: { '2025-07': -0.2 } };
  expect(levelAt(level, at('2025-01'), 'adding')).toBeCloseTo(0.7);
  expect(levelAt(level, at('2025-02'), 'adding')).toBeCloseTo(0.82);
  expect(levelAt(level, at('2025-07'), 'adding')).toBeCloseTo(0.62);
});

test('parts are factors of everything else', () => {
  const level = { base: 100, perYear: 0.1, season: { 7: -0.5 } };
  expect(levelAt(level, at('2021-09'), 'factor')).toBeCloseTo(100);
  expect(levelAt(level, at('2022-09'), 'factor')).toBeCloseTo(110);
  expect(levelAt(level, at('2022-07'), 'factor')).toBeCloseTo(100 * (1 + 0.1 * (10 / 12)) * 0.5);
});

test('a drift grows from its first month to its last and may concern one unit', () => {
  const level = { base: 1, drifts: [{ from: '2026-01', to: '2026-03', perMonth: 0.1, unit: 'a' }] };
  const months = ['2025-12', '2026-01', '2026-03', '2026-08'];
  expect(months.map((month) => levelAt(level, at(month), 'adding').toFixed(1))).toEqual([
    '1.0',
    '1.1',
    '1.3',
    '1.3',
  ]);
  expect(levelAt(level, at('2026-08', 'b'), 'adding')).toBe(1);
});

test('a unit may have a base of its own', () => {
  expect(levelAt({ base: 1, units: { b: 3 }, spread: 0.5 }, at('2026-01', 'b'), 'adding')).toBe(3);
});
