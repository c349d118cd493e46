import { describe, expect, it } from 'vitest';
import { datesInView, readChangeDates } from './change-dates.ts';

const inView = { from: '2026-04-30', to: '2026-08-31' };

describe('days to compare', () => {
  it('are those in view when the address has none, each on its own', () => {
    expect(readChangeDates({}, inView)).toEqual({ dates: inView, problem: null });
    expect(readChangeDates({ fran: '2026-01-12' }, inView).dates).toEqual({
      from: '2026-01-12',
      to: '2026-08-31',
    });
  });

  it('are told of when a day does not exist, and shown as they were written', () => {
    expect(readChangeDates({ fran: '2026-02-31' }, inView)).toEqual({
      dates: inView,
      problem: { kind: 'unknownFrom', written: '2026-02-31' },
    });
    expect(readChangeDates({ till: 'i går' }, inView).problem).toEqual({
      kind: 'unknownTo',
      written: 'i går',
    });
  });

  it('are told of when they compare nothing', () => {
    expect(readChangeDates({ till: '2026-01-12' }, inView).problem).toEqual({
      kind: 'reversed',
      from: '2026-04-30',
      to: '2026-01-12',
    });
    expect(readChangeDates({ fran: '2026-08-31' }, inView).problem?.kind).toBe('same');
  });

  it('start with the plan when there is no earlier follow-up, or the day before its first day', () => {
    const startsOn = '2026-01-01';
    const plan = (at: string, compareWith: string | null) => ({
      startsOn,
      picture: { at, compareWith },
    });
    expect(datesInView(plan('2026-08-31', '2026-04-30'))).toEqual(inView);
    expect(datesInView(plan('2026-04-30', null)).from).toBe('2026-01-01');
    expect(datesInView(plan('2026-01-01', null)).from).toBe('2025-12-31');
  });
});
