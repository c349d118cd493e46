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

/** How many of each kind are worth a line: what moved tells most, a gap or a new definition needs saying once. */
const SHOWN: readonly (readonly [IndicatorChange['kind'], number])[] = [
  ['signal', 4],
  ['moved', 3],
  ['redefined', 1],
  ['gap', 1],
];
const SHOWN_IN_ALL = 5;

/**
 * What the indicators have to tell since the compared date, in a few lines: signals, then the largest moves measured
 * against each series' own range, a new definition and a missing value. Protected series are left out altogether.
 */
export function indicatorChanges(
  planIndicators: readonly PlanIndicator[],
  compareWith: CivilDate | null | undefined,
): IndicatorChange[] {
  const changes = planIndicators
    .map((planIndicator) => changeOf(planIndicator, compareWith))
    .filter((change) => change !== null)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return SHOWN.flatMap(([kind, count]) =>
    changes.filter((change) => change.kind === kind).slice(0, count),
  ).slice(0, SHOWN_IN_ALL);
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

/** The move as a share of the series' own range, so that percent and counts can stand beside each other. */
function sizeOf({ planIndicator, latest, compared }: IndicatorChange): number {
  if (latest.value === null || compared?.value == null) return 0;
  const known = planIndicator.series.values.filter((value) => value !== null);
  const range = Math.max(...known) - Math.min(...known);
  return range === 0 ? 0 : Math.abs(latest.value - compared.value) / range;
}
