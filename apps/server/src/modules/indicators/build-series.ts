import type { CivilDate, PeriodKind } from '@lagesbild/domain/calendar';
import { aggregateOverUnits, type Part, type Point, shareOf } from '@lagesbild/domain/indicators';
import type { IndicatorRow } from './indicator-repository.ts';
import type { EnteredSeries } from './series-repository.ts';

export type SeriesPoint = Point & {
  printedAs: string | null;
  comment: string | null;
  /** Set where the value is a sum of incomplete parts. */
  parts: number | null;
  partsExpected: number | null;
};

/** What one unit below contributed, itself or by the units below it: the privacy rules need what a holder knows. */
export type Contribution = { unitId: string; points: Point[] };

export type BuiltSeries = {
  periodKind: PeriodKind;
  points: SeriesPoint[];
  contributions: Contribution[];
};

/**
 * One series of an indicator at a unit, from what was entered there and below. A value entered at the unit itself goes
 * before a sum; else the indicator's own rule decides (domain.md §3). The period kind with most values is the series'.
 */
export function buildSeries(
  indicator: IndicatorRow,
  rootUnitId: string,
  entered: readonly EnteredSeries[],
): BuiltSeries {
  const periodKind = commonestKind(entered);
  const series = entered.filter((one) => one.periodKind === periodKind).map(explode);
  const own = series.find((one) => one.unitId === rootUnitId);
  const below = series.filter((one) => one.unitId !== rootUnitId);
  const periods = new Map<string, { from: CivilDate; to: CivilDate }>();
  for (const one of series) for (const point of one.points.values()) periods.set(key(point), point);
  const ordered = [...periods.values()].sort(
    (a, b) => a.to.localeCompare(b.to) || a.from.localeCompare(b.from),
  );
  const points = ordered.map(
    (period) => own?.points.get(key(period)) ?? sumOf(indicator, period, below),
  );
  const holders = new Set(below.flatMap((one) => [one.unitId, ...one.aboveIds]));
  holders.delete(rootUnitId);
  const contributions = [...holders].map((unitId) => {
    const known = below.filter((one) => one.unitId === unitId || one.aboveIds.includes(unitId));
    return { unitId, points: ordered.map((period) => sumOf(indicator, period, known)) };
  });
  return { periodKind, points, contributions };
}

const key = (period: { from: CivilDate; to: CivilDate }) => `${period.from} ${period.to}`;
const absent = (period: { from: CivilDate; to: CivilDate }): SeriesPoint => ({
  from: period.from,
  to: period.to,
  value: null,
  numerator: null,
  denominator: null,
  missing: 'not_applicable',
  printedAs: null,
  comment: null,
  parts: null,
  partsExpected: null,
});

/** The period kind with most values. */
export function commonestKind(entered: readonly EnteredSeries[]): PeriodKind {
  const counts = new Map<PeriodKind, number>();
  for (const one of entered)
    counts.set(one.periodKind, (counts.get(one.periodKind) ?? 0) + one.values.length);
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1]);
  return commonest?.[0] ?? 'month';
}

type Exploded = { unitId: string; aboveIds: string[]; points: Map<string, SeriesPoint> };

function explode(one: EnteredSeries): Exploded {
  const points = new Map<string, SeriesPoint>();
  one.from.forEach((from, index) => {
    const to = one.to[index];
    if (!to) return;
    const numerator = one.numerators[index] ?? null;
    const denominator = one.denominators[index] ?? null;
    const computed =
      numerator !== null && denominator !== null ? shareOf(numerator, denominator) : null;
    const value = one.values[index] ?? computed;
    const point: SeriesPoint = {
      from,
      to,
      value,
      numerator,
      denominator,
      sampleSize: one.sampleSizes[index] ?? null,
      missing: one.missing[index] ?? (value === null ? 'not_applicable' : null),
      printedAs: one.printedAs[index] ?? null,
      comment: one.comments[index] ?? null,
      parts: null,
      partsExpected: null,
    };
    points.set(key(point), point);
  });
  return { unitId: one.unitId, aboveIds: one.aboveIds, points };
}

function sumOf(
  indicator: IndicatorRow,
  period: { from: CivilDate; to: CivilDate },
  below: readonly { points: Map<string, SeriesPoint> }[],
): SeriesPoint {
  const parts = below.flatMap((one): Part[] => {
    const point = one.points.get(key(period));
    return point ? [point] : [];
  });
  const rule = { valueKind: indicator.valueKind, rule: indicator.aggregateUnits };
  const sum = aggregateOverUnits(rule, parts);
  if (!sum) return { ...absent(period), missing: 'not_reported' };
  const isIncomplete = sum.value !== null && sum.parts < sum.partsExpected;
  return {
    ...absent(period),
    value: sum.value,
    numerator: sum.numerator,
    denominator: sum.denominator,
    sampleSize: sum.sampleSize,
    missing: sum.missing,
    parts: isIncomplete ? sum.parts : null,
    partsExpected: isIncomplete ? sum.partsExpected : null,
  };
}
