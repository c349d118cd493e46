/** Moving ranges this many times their mean are screened out, once (domain.md §3). */
const screeningFactor = 3.267;
/** Turns the mean moving range into three standard deviations: 3 / 1.128 (domain.md §3). */
const threeSigmaFactor = 2.66;
const twoSigmaFactor = 1.773;

/** Natural process limits of one segment, before any clamping. */
export type Limits = {
  centre: number;
  lower: number;
  upper: number;
  lowerTwoSigma: number;
  upperTwoSigma: number;
  meanRange: number;
};

/**
 * Differences below this share of the level are arithmetic noise of shares such as 100 / 3, no variation.
 * Used wherever a value is held against a limit or the centre.
 */
export function toleranceAt(level: number): number {
  return 1e-9 * Math.max(1, Math.abs(level));
}

/** Mean moving range 0: nothing can be told from noise. */
export function hasNoVariation(limits: Limits): boolean {
  return limits.meanRange <= toleranceAt(limits.centre);
}

/**
 * Limits of an XmR chart from the values of one segment (domain.md §3; NHS "Making Data Count", Wheeler).
 * A gap gives no moving range. Null when there is no moving range at all.
 * @param isScreened drop ranges of 3.267 × their mean and more, and average again
 */
export function limitsOf(values: readonly (number | null)[], isScreened: boolean): Limits | null {
  const ranges = movingRanges(values);
  if (ranges.length === 0) {
    return null;
  }
  const centre = mean(values.filter((value) => value !== null));
  const meanRange = isScreened ? screenedMean(ranges) : mean(ranges);
  return {
    centre,
    lower: centre - threeSigmaFactor * meanRange,
    upper: centre + threeSigmaFactor * meanRange,
    lowerTwoSigma: centre - twoSigmaFactor * meanRange,
    upperTwoSigma: centre + twoSigmaFactor * meanRange,
    meanRange,
  };
}

/** Where all that varies would be screened away, nothing is: limits of no width would make every point a signal. */
function screenedMean(ranges: readonly number[]): number {
  const all = mean(ranges);
  const kept = mean(ranges.filter((range) => range < screeningFactor * all));
  return kept > 0 ? kept : all;
}

function movingRanges(values: readonly (number | null)[]): number[] {
  const ranges: number[] = [];
  for (const [index, value] of values.entries()) {
    const previous = values[index - 1];
    if (value !== null && previous !== null && previous !== undefined) {
      ranges.push(Math.abs(value - previous));
    }
  }
  return ranges;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
