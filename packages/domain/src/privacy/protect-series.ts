import type { Point } from '../indicators/index.ts';
import { type Figures, isCovered, isTooSmall, type PrivacyRule } from './primary-rules.ts';

/** What a source says beside a value may give the value away, and goes with it. */
type Beside = { printedAs?: string | null; comment?: string | null };

/**
 * A series as the protected class may see it (domain.md §4): where figures are too small, value, numerator and
 * denominator are null together and `missing` is `protected`, and so are the printed form and the comment.
 *
 * A point is hidden too when what is left after taking away one contributing unit would be too small: that unit's own
 * leader knows the own figures exactly and could subtract them. Give in `parts` the series of every unit below whose
 * own figures somebody may see exactly, each aligned to `points` by its dates.
 *
 * Complementary suppression over the whole lattice (units, sexes, time) is not here yet. Until it is, only one level,
 * the indicator's own unit, may be offered to the protected class.
 */
export function protectSeries<P extends Point & Beside>(
  series: PrivacyRule & { points: readonly P[]; parts?: readonly (readonly Point[])[] },
): P[] {
  if (!isCovered(series)) {
    return [...series.points];
  }
  const partsAt = (series.parts ?? []).map(byPeriod);
  return series.points.map((point) => {
    const known = partsAt.flatMap((part) => part.get(periodKey(point)) ?? []);
    const isTelling =
      isTooSmall(series, point) || known.some((part) => leavesTooLittle(series, point, part));
    return isTelling ? hidden(point) : point;
  });
}

/**
 * A total and its segments (boys and girls, ages …) for the protected class. For each period the segments are hidden
 * all together when any of them must be, when the total is hidden, or when one segment holds the whole group. That a
 * split of a sensitive variable is hidden in a group under 10 (domain.md §4, rule 3) follows: two segments of which
 * neither is in 1–4 nor zero make ten.
 */
export function protectSegments<P extends Point & Beside>(
  split: PrivacyRule & {
    total: readonly P[];
    segments: readonly (readonly P[])[];
    /** Contributions to the total, as in `protectSeries`. */
    parts?: readonly (readonly Point[])[];
  },
): { total: P[]; segments: P[][] } {
  const total = protectSeries({ ...split, points: split.total });
  if (!isCovered(split)) {
    return { total, segments: split.segments.map((segment) => [...segment]) };
  }
  const totals = byPeriod(total);
  const segmentsAt = split.segments.map(byPeriod);
  const mustHide = (point: P) => {
    const key = periodKey(point);
    const group = segmentsAt.flatMap((segment) => segment.get(key) ?? []);
    return (
      totals.get(key)?.missing === 'protected' ||
      group.some((each) => isTooSmall(split, each)) ||
      isTellingSplit(split, group)
    );
  };
  return {
    total,
    segments: split.segments.map((segment) =>
      segment.map((point) => (point.value !== null && mustHide(point) ? hidden(point) : point)),
    ),
  };
}

function hidden<P extends Point & Beside>(point: P): P {
  const figures = { value: null, numerator: null, denominator: null, missing: 'protected' };
  return {
    ...point,
    ...figures,
    ...('sampleSize' in point && { sampleSize: null }),
    ...('printedAs' in point && { printedAs: null }),
    ...('comment' in point && { comment: null }),
  };
}

/** Whether the others' figures together are too small, once a unit takes away its own. Nobody left gives nothing away. */
function leavesTooLittle(rule: PrivacyRule, total: Figures, part: Figures): boolean {
  if (total.value === null || part.value === null) {
    return false;
  }
  const rest = {
    value: total.value - part.value,
    numerator: minus(total.numerator, part.numerator),
    denominator: minus(total.denominator, part.denominator),
    sampleSize: minus(total.sampleSize ?? null, part.sampleSize ?? null),
  };
  const size = rest.denominator ?? rest.sampleSize;
  return size !== 0 && (size !== null || rule.valueKind === 'count') && isTooSmall(rule, rest);
}

/** One segment holds the whole group: the zero of the others tells of every child in it (domain.md §4, rule 3). */
function isTellingSplit(rule: PrivacyRule, segments: readonly Point[]): boolean {
  if (rule.concerns !== 'children' || rule.valueKind !== 'count') {
    return false;
  }
  const values = segments.map((segment) => segment.value ?? 0);
  const group = values.reduce((sum, value) => sum + value, 0);
  return segments.length > 1 && group > 0 && values.includes(group);
}

function minus(whole: number | null, part: number | null): number | null {
  return whole === null || part === null ? null : whole - part;
}

function byPeriod<P extends Point>(points: readonly P[]): Map<string, P> {
  return new Map(points.map((point) => [periodKey(point), point]));
}

function periodKey(point: Pick<Point, 'from' | 'to'>): string {
  return `${point.from}/${point.to}`;
}
