import type { CivilDate } from '@lagesbild/domain/calendar';
import type { PlanIndicator_PlanIndicatorFragment } from '../../generated/gql/graphql.ts';
import { comparedPoint, latestPoint, pointsOf, type SeriesPoint } from './series-points.ts';

type PlanIndicator = PlanIndicator_PlanIndicatorFragment;

export type IndicatorChange = {
  planIndicator: PlanIndicator;
  /** `gap`: a value is missing since then. `redefined`: the two values are not of the same thing. */
  kind: 'signal' | 'gap' | 'redefined' | 'moved';
  latest: SeriesPoint;
  compared: SeriesPoint | null;
  gap: SeriesPoint | null;
};

const RANK: Readonly<Record<IndicatorChange['kind'], number>> = {
  signal: 0,
  gap: 1,
  redefined: 2,
  moved: 3,
};

/**
 * The indicators that have something to tell since the compared date: signals, missing values and new definitions
 * first, then the largest relative moves. Values of a protected series are left out altogether.
 */
export function indicatorChanges(
  planIndicators: readonly PlanIndicator[],
  compareWith: CivilDate | null | undefined,
): IndicatorChange[] {
  return planIndicators
    .map((planIndicator) => changeOf(planIndicator, compareWith))
    .filter((change) => change !== null)
    .toSorted((a, b) => RANK[a.kind] - RANK[b.kind] || sizeOf(b) - sizeOf(a));
}

function changeOf(
  planIndicator: PlanIndicator,
  compareWith: CivilDate | null | undefined,
): IndicatorChange | null {
  const points = pointsOf(planIndicator.series);
  const latest = latestPoint(points);
  if (!latest || points.some((point) => point.missing === 'protected')) return null;
  const compared = comparedPoint(points, latest, compareWith);
  const gap = points.find((point) => isGapSince(point, compareWith)) ?? null;
  const { signal } = planIndicator;
  const isSignal = signal.status === 'full' && signal.letter !== null;
  const base = { planIndicator, latest, compared, gap };
  if (isSignal && compared) return { ...base, gap: null, kind: 'signal' };
  if (gap) return { ...base, kind: 'gap' };
  if (signal.isDefinitionChanged && compared) return { ...base, kind: 'redefined' };
  const isMoved = compared !== null && latest.value !== null && compared.value !== latest.value;
  return isMoved ? { ...base, kind: 'moved' } : null;
}

function isGapSince(point: SeriesPoint, compareWith: CivilDate | null | undefined): boolean {
  const isReported = point.missing === 'not_available' || point.missing === 'suppressed';
  return isReported && (!compareWith || point.period.from > compareWith);
}

function sizeOf({ latest, compared }: IndicatorChange): number {
  if (latest.value === null || compared?.value == null) return 0;
  const scale = Math.max(Math.abs(latest.value), Math.abs(compared.value));
  return scale === 0 ? 0 : Math.abs(latest.value - compared.value) / scale;
}
