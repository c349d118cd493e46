import { type PrivacyClass, privacyClass } from '@lagesbild/domain/access';
import type { CivilDate, PeriodKind } from '@lagesbild/domain/calendar';
import type { Signal, SpcResult } from '@lagesbild/domain/indicators';
import { type PrivacyRule, protectSegments } from '@lagesbild/domain/privacy';
import { loadAll } from '../../platform/loaders.ts';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import {
  type BaselineRow,
  type EventRow,
  findBaselines,
  findEvents,
  findTargets,
  type TargetRow,
} from './annotation-repository.ts';
import { type BuiltSeries, buildSeries, commonestKind, type SeriesPoint } from './build-series.ts';
import { findIndicatorRows, type IndicatorRow } from './indicator-repository.ts';
import { type EnteredSeries, findEnteredSeries, type SeriesKey } from './series-repository.ts';
import { type SeriesShape, toSeries } from './series-shape.ts';
import { readSignals } from './series-signal.ts';

export type LoadedSegment = { code: string; name: string; points: SeriesPoint[] };

/** Everything that is drawn of one indicator at one unit, in the class that the viewer has there. */
export type LoadedSeries = {
  indicator: IndicatorRow;
  unitId: string;
  privacyClass: PrivacyClass;
  /** Whether single figures beside the series (baseline, forecast) may be shown to the viewer as they are. */
  showsExact: boolean;
  periodKind: PeriodKind;
  points: SeriesPoint[];
  /** The points as the API gives them. */
  series: SeriesShape;
  segments: LoadedSegment[];
  events: EventRow[];
  targets: TargetRow[];
  baseline: BaselineRow | null;
  spc: SpcResult;
  signal: Signal;
};

export type LoadSeriesOptions = { from?: CivilDate | null; to: CivilDate; withSegments?: boolean };

/**
 * Series of any number of indicators in five statements. Values that the viewer may not see are taken away here, before
 * limits and verdicts are computed: in the protected class a limit would else give a hidden month away (domain.md §3).
 */
export async function loadSeries(
  scope: MunicipalityScope,
  keys: readonly SeriesKey[],
  options: LoadSeriesOptions,
): Promise<LoadedSeries[]> {
  if (keys.length === 0) return [];
  const ids = keys.map((key) => key.indicatorId);
  const withSegments = options.withSegments ?? false;
  const indicators = await loadAll(scope, findIndicatorRows, ids);
  const entered = await findEnteredSeries(scope, {
    keys,
    from: options.from ?? null,
    to: options.to,
    withSegments,
  });
  const events = await findEvents(scope, ids);
  const targets = await findTargets(scope, ids);
  const baselines = await findBaselines(scope, ids);
  const byKey = Map.groupBy(entered, (one) => `${one.indicatorId} ${one.rootUnitId}`);
  return keys.flatMap((key) => {
    const indicator = indicators.get(key.indicatorId);
    if (!indicator) return [];
    return assemble(scope, {
      indicator,
      unitId: key.unitId,
      entered: byKey.get(`${key.indicatorId} ${key.unitId}`) ?? [],
      events: events.get(key.indicatorId) ?? [],
      targets: targetsOf(targets.get(key.indicatorId) ?? [], key.unitId, indicator.orgUnitId),
      baseline: baselines.get(key.indicatorId)?.find((row) => row.orgUnitId === key.unitId) ?? null,
    });
  });
}

type Found = Pick<LoadedSeries, 'indicator' | 'unitId' | 'events' | 'targets' | 'baseline'> & {
  entered: EnteredSeries[];
};

function assemble(scope: MunicipalityScope, found: Found): LoadedSeries {
  const { indicator, unitId } = found;
  const viewerClass = privacyClass(scope.viewer, unitId);
  const isCovered = indicator.concerns === 'children' && !indicator.privacyExemptReason;
  const showsExact = viewerClass === 'exact' || (viewerClass === 'protected' && !isCovered);
  const total = buildSeries(
    indicator,
    unitId,
    found.entered.filter((one) => one.segmentId === null),
  );
  const bySegment = Map.groupBy(
    found.entered.filter((one) => one.segmentId !== null),
    (one) => one.segmentId,
  );
  const segments = [...bySegment.values()].map((entered) => ({
    code: entered[0]?.segmentCode ?? '',
    name: entered[0]?.segmentName ?? '',
    points: buildSeries(indicator, unitId, entered).points,
  }));
  // An outcome told for groups only has no total to give its kind of period.
  const [group] = bySegment.values();
  const periodKind = total.points.length === 0 && group ? commonestKind(group) : total.periodKind;
  const shown = inClass(viewerClass, found, total, segments);
  const { spc, signal } = readSignals({
    indicator,
    points: shown.points,
    events: found.events,
    targets: found.targets,
  });
  return {
    indicator,
    unitId,
    privacyClass: viewerClass,
    periodKind,
    points: shown.points,
    series: toSeries(periodKind, shown.points),
    segments: shown.segments,
    events: found.events,
    targets: found.targets,
    baseline: showsExact ? found.baseline : null,
    showsExact,
    spc,
    signal,
  };
}

type Shown = { points: SeriesPoint[]; segments: LoadedSegment[] };

/**
 * Exact for those whose work it is. The protected class gets one level only, the indicator's own unit, until suppression
 * is computed over whole lattices (ADR 0008); everything else is hidden whole.
 */
function inClass(
  viewerClass: PrivacyClass,
  found: Found,
  total: BuiltSeries,
  segments: LoadedSegment[],
): Shown {
  const { indicator, unitId } = found;
  if (viewerClass === 'exact') return { points: total.points, segments };
  const rule: PrivacyRule = { ...indicator, exemptReason: indicator.privacyExemptReason };
  const isOwnLevel = unitId === indicator.orgUnitId;
  const isCovered = indicator.concerns === 'children' && !indicator.privacyExemptReason;
  if (viewerClass === 'none' || (isCovered && !isOwnLevel)) {
    return {
      points: total.points.map(hidden),
      segments: segments.map((segment) => ({ ...segment, points: segment.points.map(hidden) })),
    };
  }
  const shown = protectSegments({
    ...rule,
    total: total.points,
    segments: segments.map((segment) => segment.points),
    parts: total.contributions.map((one) => one.points),
  });
  return {
    points: shown.total,
    segments: segments.map((segment, index) => ({
      ...segment,
      points: shown.segments[index] ?? [],
    })),
  };
}

const hidden = (point: SeriesPoint): SeriesPoint => ({
  ...point,
  value: null,
  numerator: null,
  denominator: null,
  sampleSize: null,
  missing: 'protected',
  printedAs: null,
  comment: null,
  parts: null,
  partsExpected: null,
});

/** A unit's own targets; those of the indicator's unit where it has none. */
function targetsOf(rows: readonly TargetRow[], unitId: string, ownerId: string): TargetRow[] {
  const own = rows.filter((row) => row.orgUnitId === unitId);
  return own.length > 0 ? own : rows.filter((row) => row.orgUnitId === ownerId);
}
