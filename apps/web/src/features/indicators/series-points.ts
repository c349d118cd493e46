import type { CivilDate, Period } from '@lagesbild/domain/calendar';
import type { MissingReason, PeriodKind } from '../../generated/gql/graphql.ts';

/** A series as the API sends it: parallel arrays, one element a period, oldest first. */
export type SeriesArrays = {
  periodKind: PeriodKind;
  from: readonly CivilDate[];
  to: readonly CivilDate[];
  values: readonly (number | null)[];
  numerators?: readonly (number | null)[];
  denominators?: readonly (number | null)[];
  missing: readonly (MissingReason | null)[];
  printedAs: readonly (string | null)[];
  comments?: readonly (string | null)[];
};

/** One period of a series. `value` is null exactly when there is none; `missing` then says why. */
export type SeriesPoint = {
  index: number;
  period: Period;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  missing: MissingReason | null;
  printedAs: string | null;
  comment: string | null;
};

export function pointsOf(series: SeriesArrays): SeriesPoint[] {
  return series.from.map((from, index) => ({
    index,
    period: { kind: series.periodKind, from, to: series.to[index] ?? from },
    value: series.values[index] ?? null,
    numerator: series.numerators?.[index] ?? null,
    denominator: series.denominators?.[index] ?? null,
    missing: series.missing[index] ?? null,
    printedAs: series.printedAs[index] ?? null,
    comment: series.comments?.[index] ?? null,
  }));
}

/**
 * The point that "now" means: the newest one that was reported, value or not. Months that nobody has reported yet are
 * not news; a month printed as "u.s." is.
 */
export function latestPoint(points: readonly SeriesPoint[]): SeriesPoint | null {
  return points.findLast((point) => point.missing !== 'not_reported') ?? null;
}

/**
 * The point to set beside the latest: the newest with a value that had ended by the compared date, or without one the
 * value before the latest.
 */
export function comparedPoint(
  points: readonly SeriesPoint[],
  latest: SeriesPoint | null,
  compareWith: CivilDate | null | undefined,
): SeriesPoint | null {
  if (!latest) return null;
  return (
    points.findLast(
      (point) =>
        point.value !== null &&
        point.index < latest.index &&
        // Half-open: a month that ends on 1 May had ended by 30 April.
        (!compareWith || isEndedBy(point.period, compareWith)),
    ) ?? null
  );
}

function isEndedBy({ from, to }: Period, date: CivilDate): boolean {
  return to <= date || (from <= date && isNextDay(date, to));
}

function isNextDay(date: CivilDate, next: CivilDate): boolean {
  return Date.parse(next) - Date.parse(date) <= 24 * 60 * 60 * 1000;
}

/**
 * Where the line breaks: the period in which the latest step change or new definition took hold, found from how many
 * values have come since. Empty when the series is whole.
 */
export function latestBreak(points: readonly SeriesPoint[], countSince: number): number[] {
  const known = points.filter((point) => point.value !== null);
  if (countSince === 0 || countSince >= known.length) return [];
  const first = known.at(-countSince);
  return first ? [first.index] : [];
}
