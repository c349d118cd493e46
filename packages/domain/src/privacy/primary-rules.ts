import type { ValueKind } from '../format/index.ts';
import type { Concerns } from '../indicators/index.ts';
import { childrenThresholds, staffMinDenominator, type Thresholds } from './thresholds.ts';

/** What decides whether a number is too small to be shown. */
export type PrivacyRule = {
  concerns: Concerns;
  /** Why the rules do not apply, e.g. figures already published; stored on the indicator. */
  exemptReason: string | null;
  /** The indicator's own thresholds; they may only be raised, so lower ones count as the least. */
  minCount: number;
  minDenominator: number;
  valueKind: ValueKind;
};

/** The figures of one group and period. */
export type Figures = {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  sampleSize?: number | null;
};

/**
 * Whether the figures are too small for the protected class by themselves: primary rules 1–3 of domain.md §4.
 *
 * 1. A count of 1–4 children is hidden.
 * 2. A share or mean needs a denominator of 10, and neither numerator nor complement in 1–4. Without a known denominator
 *    it is hidden, since nothing shows that it may be seen.
 * 3. Zero is shown, but a share of 0 or 100 % tells the same of every child in the group and is hidden.
 *
 * An amount of money counts nobody and is shown.
 * Staff: a share, mean or index needs 5 employees; counts are shown. The organisation: nothing is hidden.
 */
export function isTooSmall(rule: PrivacyRule, figures: Figures): boolean {
  if (!isCovered(rule) || figures.value === null) {
    return false;
  }
  if (rule.valueKind === 'amount') {
    return false;
  }
  const isChildren = rule.concerns === 'children';
  if (rule.valueKind === 'count') {
    return isChildren && isSmallCount(figures.value, thresholdsOf(rule).minCount);
  }
  const size = figures.denominator ?? figures.sampleSize ?? null;
  const least = isChildren ? thresholdsOf(rule).minDenominator : staffMinDenominator;
  if (size === null || size < least) {
    return true;
  }
  return isChildren && figures.numerator !== null && isTellingPart(rule, figures.numerator, size);
}

/** Whether any privacy rule applies at all. */
export function isCovered(rule: PrivacyRule): boolean {
  return rule.exemptReason === null && rule.concerns !== 'organisation';
}

/** 1 to one below the threshold. Parts of a person, as full-time equivalents have, count as small too. */
export function isSmallCount(count: number, minCount: number): boolean {
  return count > 0 && count < minCount;
}

export function thresholdsOf(rule: PrivacyRule): Thresholds {
  return {
    minCount: Math.max(rule.minCount, childrenThresholds.minCount),
    minDenominator: Math.max(rule.minDenominator, childrenThresholds.minDenominator),
  };
}

function isTellingPart(rule: PrivacyRule, numerator: number, denominator: number): boolean {
  const complement = denominator - numerator;
  const { minCount } = thresholdsOf(rule);
  const isAllOrNothing = numerator === 0 || complement === 0;
  return isAllOrNothing || isSmallCount(numerator, minCount) || isSmallCount(complement, minCount);
}
