import type { PeriodKind } from '@lagesbild/domain/calendar';
import type { SeriesPoint } from './build-series.ts';

/** Points as parallel arrays (SDL type Series); a list that would hold nothing but nulls is left empty. */
export function toSeries(periodKind: PeriodKind, points: readonly SeriesPoint[]) {
  const unlessEmpty = <T>(pick: (point: SeriesPoint) => T | null): (T | null)[] => {
    const list = points.map(pick);
    return list.every((item) => item === null) ? [] : list;
  };
  return {
    periodKind,
    from: points.map((point) => point.from),
    to: points.map((point) => point.to),
    values: points.map((point) => point.value),
    numerators: unlessEmpty((point) => point.numerator),
    denominators: unlessEmpty((point) => point.denominator),
    missing: points.map((point) => point.missing),
    printedAs: unlessEmpty((point) => point.printedAs),
    comments: unlessEmpty((point) => point.comment),
    parts: unlessEmpty((point) => point.parts),
    partsExpected: unlessEmpty((point) => point.partsExpected),
  };
}

export type SeriesShape = ReturnType<typeof toSeries>;
