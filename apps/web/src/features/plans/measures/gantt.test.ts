import { expect, it } from 'vitest';
import { ganttScale } from './gantt-scale.ts';

const plan = { startsOn: '2026-01-01', endsBefore: '2027-01-01' };

it('has a tick for each month of the plan, and the day in view', () => {
  const scale = ganttScale(plan, [], '2026-07-02');
  expect(scale.ticks).toHaveLength(12);
  expect([scale.at('2026-01-01'), scale.at('2027-01-01')]).toEqual([0, 100]);
  expect(scale.now).toBe('2026-07-02');
});

it('makes room for what lies outside the plan, by whole months, but not for what lies years away', () => {
  const near = ganttScale(
    plan,
    [{ startsOn: '2025-11-15', dueOn: null }, { endsOn: '2027-02-10' }],
    '2026-07-02',
  );
  expect([near.from, near.to]).toEqual(['2025-11-01', '2027-03-01']);
  const far = ganttScale(plan, [{ startsOn: '2019-01-01', dueOn: '2035-01-01' }], '2019-05-01');
  expect([far.from, far.to]).toEqual(['2025-01-01', '2028-01-01']);
  expect([far.at('2019-01-01'), far.at('2035-01-01'), far.now]).toEqual([0, 100, null]);
  expect(far.ticks).toHaveLength(12);
});
