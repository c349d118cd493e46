import { expect, it } from 'vitest';
import { dayNumber, monthName, monthsBetween } from './dates.ts';
import { indexOf } from './plot/plot-layout.ts';

it('counts calendar days across a leap day', () => {
  expect(dayNumber('2020-03-01') - dayNumber('2020-02-28')).toBe(2);
});

it('lists the months that a half-open span touches', () => {
  expect(monthsBetween('2020-11-13', '2021-02-01').map((tick) => tick.month)).toEqual([10, 11, 0]);
});

it('writes months in lower case without a full stop', () => {
  expect(monthName(0, 'sv-SE', 'short')).toBe('jan');
  expect(monthName(8, 'sv-SE', 'short')).toBe('sep');
  expect(monthName(8, 'en-GB', 'short')).toBe('sep');
  expect(monthName(4, 'en-GB', 'narrow')).toBe('m');
});

it('places a date on the axis of periods', () => {
  const months = [
    { from: '2025-01-01', to: '2025-02-01' },
    { from: '2025-02-01', to: '2025-03-01' },
  ];
  expect(indexOf(months, '2025-02-01')).toBe(0.5);
  expect(indexOf(months, '2025-02-15')).toBe(1);
  expect(indexOf(months, '2024-12-31')).toBeNull();
  expect(indexOf(months, '2025-03-01')).toBeNull();
});
