import type { ValueKind } from '../format/index.ts';
import { shareOf } from './share.ts';
import type { AggregateTime, AggregateUnits, MissingReason, Point } from './types.ts';

/** What is summed up: a value with its parts, or the reason why there is none. */
export type Part = Pick<Point, 'value' | 'numerator' | 'denominator' | 'sampleSize' | 'missing'>;

/** A sum or mean of parts. Incomplete when `parts` is below `partsExpected`, which is then said beside the value. */
export type Aggregate = {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  sampleSize: number | null;
  missing: MissingReason | null;
  parts: number;
  partsExpected: number;
};

/**
 * The whole from its units in one period (domain.md §3): numerators and denominators of a share are summed, counts and
 * amounts are summed, a mean is weighted by its sample size, which is kept. Never a mean of means. Parts that are not
 * applicable are not expected. Null when the indicator does not aggregate over units: its parent value is entered.
 */
export function aggregateOverUnits(
  kind: { valueKind: ValueKind; rule: AggregateUnits },
  parts: readonly Part[],
): Aggregate | null {
  if (kind.valueKind === 'share') {
    return kind.rule === 'sum' ? combine(parts, isFraction, sumOfFractions) : null;
  }
  if (kind.valueKind === 'mean') {
    return kind.rule === 'weighted_mean' ? combine(parts, isWeighted, weightedMean) : null;
  }
  return kind.rule === 'sum' && kind.valueKind !== 'index'
    ? combine(parts, hasValue, sumOfValues)
    : null;
}

/**
 * A longer period from shorter ones (domain.md §3): a flow is summed, of a stock the last period counts, even when its
 * value is missing: no value is carried forward. Null when the indicator does not aggregate over time.
 * @param parts oldest first, one for each period of the longer one
 */
export function aggregateOverTime(
  kind: { valueKind: ValueKind; rule: AggregateTime },
  parts: readonly Part[],
): Aggregate | null {
  if (kind.rule === 'last') {
    return combine(parts.slice(-1), (part) => part.missing === null, lastOf);
  }
  const isMean = kind.valueKind === 'mean' || kind.valueKind === 'index';
  return kind.rule === 'sum' && !isMean
    ? aggregateOverUnits({ valueKind: kind.valueKind, rule: 'sum' }, parts)
    : null;
}

type Sum = Pick<Aggregate, 'value' | 'numerator' | 'denominator' | 'sampleSize'>;

function combine(
  parts: readonly Part[],
  isUsable: (part: Part) => boolean,
  sum: (usable: readonly Part[]) => Sum,
): Aggregate {
  const expected = parts.filter((part) => part.missing !== 'not_applicable');
  const usable = expected.filter(isUsable);
  const counts = { parts: usable.length, partsExpected: expected.length };
  if (usable.length === 0) {
    return { ...nothing, missing: commonReason(parts), ...counts };
  }
  const total = sum(usable);
  // A share of nobody: every unit answered, and there was no one to answer for.
  return { ...total, missing: total.value === null ? 'not_applicable' : null, ...counts };
}

const nothing: Sum = { value: null, numerator: null, denominator: null, sampleSize: null };

function commonReason(parts: readonly Part[]): MissingReason {
  const reasons = new Set(parts.map((part) => part.missing));
  const [only] = reasons;
  return reasons.size === 1 && only ? only : 'not_reported';
}

function isFraction(part: Part): boolean {
  return part.numerator !== null && part.denominator !== null;
}

function isWeighted(part: Part): boolean {
  return part.value !== null && (part.sampleSize ?? null) !== null;
}

function hasValue(part: Part): boolean {
  return part.value !== null;
}

function sumOfFractions(parts: readonly Part[]): Sum {
  const numerator = total(parts, (part) => part.numerator);
  const denominator = total(parts, (part) => part.denominator);
  return { ...nothing, value: shareOf(numerator, denominator), numerator, denominator };
}

function weightedMean(parts: readonly Part[]): Sum {
  const sampleSize = total(parts, (part) => part.sampleSize);
  const weighted = total(parts, (part) => (part.value ?? 0) * (part.sampleSize ?? 0));
  return { ...nothing, value: sampleSize === 0 ? null : weighted / sampleSize, sampleSize };
}

function sumOfValues(parts: readonly Part[]): Sum {
  return { ...nothing, value: total(parts, (part) => part.value) };
}

function lastOf(parts: readonly Part[]): Sum {
  const { value, numerator, denominator, sampleSize } = parts[0] ?? nothing;
  return { value, numerator, denominator, sampleSize: sampleSize ?? null };
}

function total(parts: readonly Part[], pick: (part: Part) => number | null | undefined): number {
  return parts.reduce((sum, part) => sum + (pick(part) ?? 0), 0);
}
