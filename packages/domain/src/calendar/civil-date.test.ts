import { getISO } from 'temporal-polyfill/fns/Calendar';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isCivilDate } from './civil-date.ts';

const temporal = (date: string) => PlainDate.fromString(date, getISO);
/** The same numbers every time. */
function* numbers(count: number): Generator<number> {
  let seed = 20_200_831;
  for (let n = 0; n < count; n += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield seed;
  }
}

test('days and months are moved as Temporal moves them, over leap years and month ends', () => {
  for (const number of numbers(3_000)) {
    const date = addDays('1998-12-31', number % 20_000);
    const days = (number % 4_001) - 2_000;
    const months = (number % 241) - 120;
    expect(addDays(date, days)).toBe(PlainDate.toString(PlainDate.addDays(temporal(date), days)));
    expect(addMonths(date, months)).toBe(
      PlainDate.toString(PlainDate.addMonths(temporal(date), months)),
    );
    expect(daysBetween(date, addDays(date, days))).toBe(days);
  }
});

test.each([
  '2023-02-29',
  '2024-02-30',
  '2024-13-01',
  '2024-00-10',
  '2024-1-1',
  '24-01-01',
  '2024-01-01T00:00',
  '',
])('%j is no date', (text) => {
  expect(isCivilDate(text)).toBe(false);
});
