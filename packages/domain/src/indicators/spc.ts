import { hasNoVariation, type Limits, limitsOf } from './spc-limits.ts';
import { type Hit, ruleHits } from './spc-rules.ts';
import { assuranceOf, labelOf, variationOf } from './spc-verdict.ts';
import type { Signal, SpcOptions, SpcResult, SpcSegment, SpcStatus, Verdict } from './types.ts';

type Values = readonly (number | null)[];

const pointsForLimits = 6;
/** Values that a verdict needs (domain.md §3). */
export const pointsForVerdict = 13;

/** One stretch between breaks with what could be told of it. */
type Stretch = {
  fromIndex: number;
  status: SpcStatus;
  pointCount: number;
  segment: SpcSegment | null;
  /** One list for each value of the stretch. */
  hits: Hit[][];
};

/**
 * Signal or noise in a series: XmR chart, each segment between breaks on its own (domain.md §3).
 *
 * Under 6 values a line only; 6–12 preliminary limits and no verdict; 13 and more full. Where the values do not vary, or
 * gaps leave no moving range, there are no limits. `status` and `latest` speak of the last segment; `latest` of its
 * latest value, also when later periods are missing.
 * @param values oldest first, null where missing; in the protected class only what is shown
 */
export function computeSpc(values: Values, options: SpcOptions): SpcResult {
  const stretches = splitAt(values, options.breaks).map((part) => readStretch(part, options));
  const last = stretches.at(-1);
  const labels = stretches.flatMap((stretch) =>
    stretch.hits.flatMap((hits, offset) => {
      const label = labelOf(hits, options.direction);
      return label ? [{ index: stretch.fromIndex + offset, ...label }] : [];
    }),
  );
  const latest = last ? verdictOf(values, last, options) : nothingYet;
  return {
    status: latest.status,
    segments: stretches.flatMap((stretch) => stretch.segment ?? []),
    signalIndexes: labels.map((label) => label.index),
    signalRules: labels.map((label) => label.rule),
    signalLetters: labels.map((label) => label.letter),
    signalIsConcern: labels.map((label) => label.isConcern),
    isStock: options.measureKind === 'stock',
    latest,
  };
}

/** The latest point's verdict as it is shown beside an indicator. */
export function signalOf(result: SpcResult, facts: { isDefinitionChanged: boolean }): Signal {
  return { ...result.latest, isDefinitionChanged: facts.isDefinitionChanged };
}

const nothingYet: Verdict = {
  status: 'line_only',
  pointCount: 0,
  variation: 'none',
  letter: null,
  assurance: 'none',
};

/** The series cut at its breaks; breaks outside it cut nothing. */
export function splitAt(
  values: Values,
  breaks: readonly number[],
): { fromIndex: number; values: Values }[] {
  const inside = breaks.filter((index) => index > 0 && index < values.length);
  const starts = [...new Set([0, ...inside])].sort((a, b) => a - b);
  return starts.map((fromIndex, at) => ({
    fromIndex,
    values: values.slice(fromIndex, starts[at + 1]),
  }));
}

function readStretch(part: { fromIndex: number; values: Values }, options: SpcOptions): Stretch {
  const { fromIndex, values } = part;
  const pointCount = values.filter((value) => value !== null).length;
  const limits = limitsOf(values, options.screen ?? true);
  const status = statusOf(pointCount, limits);
  const isDrawn = limits !== null && (status === 'preliminary' || status === 'full');
  return {
    fromIndex,
    status,
    pointCount,
    segment: isDrawn
      ? {
          fromIndex,
          toIndex: fromIndex + values.length - 1,
          centre: limits.centre,
          lower: Math.max(limits.lower, options.possibleMin ?? -Infinity),
          upper: Math.min(limits.upper, options.possibleMax ?? Infinity),
          isPreliminary: status === 'preliminary',
        }
      : null,
    hits: isDrawn && status === 'full' ? ruleHits(values, limits, options) : [],
  };
}

function statusOf(pointCount: number, limits: Limits | null): SpcStatus {
  if (pointCount < pointsForLimits || limits === null) {
    return 'line_only';
  }
  if (hasNoVariation(limits)) {
    return 'no_variation';
  }
  return pointCount < pointsForVerdict ? 'preliminary' : 'full';
}

function verdictOf(values: Values, stretch: Stretch, options: SpcOptions): Verdict {
  const { status, pointCount, segment } = stretch;
  if (status !== 'full' || segment === null) {
    return { ...nothingYet, status, pointCount };
  }
  const at = values.findLastIndex((value) => value !== null);
  const hits = stretch.hits[at - stretch.fromIndex] ?? [];
  return {
    status,
    pointCount,
    variation: variationOf(hits, options.direction),
    letter: labelOf(hits, options.direction)?.letter ?? null,
    assurance: assuranceOf(segment, options.targets?.[at] ?? null, options.direction),
  };
}
