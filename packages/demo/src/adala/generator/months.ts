import { monthPeriod, type Period } from '@lagesbild/domain/calendar';

/** YYYY-MM */
export type Month = string;

/** Sixty months, September 2021 to August 2026; fixed, so that what a test or a picture shows stays. */
export const months: readonly Month[] = Array.from({ length: 60 }, (_, index) => {
  const month = 8 + index;
  return `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});

export const periodOf = (month: Month): Period => monthPeriod(month);
export const calendarMonth = (month: Month): number => Number(month.slice(5));
export const yearOf = (month: Month): number => Number(month.slice(0, 4));

/** Whole months from one to another. */
export function monthsBetween(from: Month, to: Month): number {
  return (yearOf(to) - yearOf(from)) * 12 + calendarMonth(to) - calendarMonth(from);
}
