import { describe, expect, it } from 'vitest';
import { seededRandom } from '../testing/seeded-random.ts';
import {
  addDays,
  addMonths,
  compare,
  dateLabel,
  daysBetween,
  inPeriodLabel,
  isCivilDate,
  isInPeriod,
  monthName,
  monthPeriod,
  periodLabel,
  tertialPeriod,
  todayInStockholm,
  yearPeriod,
  yearToMonthPeriod,
} from './index.ts';

describe('dates', () => {
  it('takes the date from the clock in Sweden, in winter and in summer', () => {
    expect(todayInStockholm(new Date('2026-01-31T22:59:59Z'))).toBe('2026-01-31');
    expect(todayInStockholm(new Date('2026-01-31T23:00:00Z'))).toBe('2026-02-01');
    expect(todayInStockholm(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
  });

  it('keeps a month’s end when months are added', () => {
    expect(addMonths('2023-10-31', 4)).toBe('2024-02-29');
    expect(addMonths('2024-10-31', 4)).toBe('2025-02-28');
    expect(addMonths('2024-01-15', -2)).toBe('2023-11-15');
  });

  it('adds and counts days over leap days and summer time', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1);
  });

  it('adding days and counting them agree', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 200; round += 1) {
      const days = Math.floor((random() - 0.5) * 40_000);
      expect(daysBetween('2020-02-29', addDays('2020-02-29', days))).toBe(days);
    }
  });

  it.each(['2023-02-29', '2024-13-01', '2024-1-1', '2024-01-01T00:00', 'i går', ''])(
    'does not take %j for a date',
    (text) => {
      expect(isCivilDate(text)).toBe(false);
    },
  );

  it('takes a leap day for a date', () => {
    expect(isCivilDate('2024-02-29')).toBe(true);
  });

  it('sorts dates in time order', () => {
    expect(['2024-10-01', '2023-12-31', '2024-02-01'].sort(compare)).toEqual([
      '2023-12-31',
      '2024-02-01',
      '2024-10-01',
    ]);
    expect(compare('2024-01-01', '2024-01-01')).toBe(0);
  });
});

describe('periods', () => {
  it('end on the first day after', () => {
    expect(monthPeriod('2020-12')).toEqual({ kind: 'month', from: '2020-12-01', to: '2021-01-01' });
    expect(tertialPeriod(2020, 2)).toEqual({
      kind: 'tertial',
      from: '2020-05-01',
      to: '2020-09-01',
    });
    expect(tertialPeriod(2020, 3).to).toBe('2021-01-01');
    expect(yearToMonthPeriod(2020, 8)).toEqual({
      kind: 'ytd',
      from: '2020-01-01',
      to: '2020-09-01',
    });
  });

  it('hold their first day and not their end', () => {
    const may = monthPeriod('2020-05');
    expect(isInPeriod(may, '2020-05-01')).toBe(true);
    expect(isInPeriod(may, '2020-05-31')).toBe(true);
    expect(isInPeriod(may, '2020-06-01')).toBe(false);
  });

  it.each(['2020-13', '2020-00', '2020-5', 'maj'])('%j is no month', (month) => {
    expect(() => monthPeriod(month)).toThrow(RangeError);
  });
});

describe('labels', () => {
  it.each([
    [monthPeriod('2020-05'), 'maj 2020', 'May 2020'],
    [tertialPeriod(2020, 1), 'T1 2020', 'T1 2020'],
    [tertialPeriod(2020, 3), 'T3 2020', 'T3 2020'],
    [yearToMonthPeriod(2020, 8), 'januari–augusti 2020', 'January–August 2020'],
    [yearToMonthPeriod(2020, 1), 'januari 2020', 'January 2020'],
    [yearPeriod(2019), '2019', '2019'],
    [{ kind: 'day', from: '2020-02-01', to: '2020-02-02' } as const, '1 feb 2020', '1 Feb 2020'],
    [
      { kind: 'custom', from: '2019-08-01', to: '2020-08-01' } as const,
      'augusti 2019 – juli 2020',
      'August 2019 – July 2020',
    ],
    [
      { kind: 'custom', from: '2020-01-15', to: '2020-03-04' } as const,
      '15 jan–3 mars 2020',
      '15 Jan–3 Mar 2020',
    ],
  ])('names the period %o', (period, swedish, english) => {
    expect(periodLabel(period, 'sv')).toBe(swedish);
    expect(periodLabel(period, 'en')).toBe(english);
  });

  it('shortens month names on demand', () => {
    expect(periodLabel(yearToMonthPeriod(2020, 8), 'sv', { short: true })).toBe('jan–aug 2020');
    expect(dateLabel('2020-08-31', 'sv', { short: true })).toBe('31 aug 2020');
  });

  it('writes dates out', () => {
    expect(dateLabel('2020-08-31', 'sv')).toBe('31 augusti 2020');
    expect(dateLabel('2020-08-01', 'en')).toBe('1 August 2020');
    expect(() => monthName(13, 'sv')).toThrow(RangeError);
  });

  it('puts the preposition that the period takes', () => {
    expect(inPeriodLabel(monthPeriod('2020-06'), 'sv')).toBe('i juni 2020');
    expect(inPeriodLabel(yearPeriod(2019), 'sv')).toBe('år 2019');
    expect(inPeriodLabel({ kind: 'day', from: '2020-02-01', to: '2020-02-02' }, 'sv')).toBe(
      'den 1 feb 2020',
    );
    expect(inPeriodLabel(yearPeriod(2019), 'en')).toBe('in 2019');
  });
});
