import { expect, it } from 'vitest';
import { monthsBetween } from './dates.ts';
import { yearLabels } from './year-labels.ts';

const months = monthsBetween('2025-12-01', '2027-01-01');
const first = months[0]?.from ?? 0;
const years = (pixelsPerDay: number) =>
  yearLabels(months, (day) => 30 + (day - first) * pixelsPerDay, 30).map(({ year }) => year);

it('says both years where there is room', () => {
  expect(years(1.5)).toEqual([2025, 2026]);
});

it('leaves out the year that has no room before the next', () => {
  expect(years(0.7)).toEqual([2026]);
});
