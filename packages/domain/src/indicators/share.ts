export { roundHalfAwayFromZero } from '../format/index.ts';

/**
 * A share in percent, unrounded (domain.md §3: rounding only at display); null when nobody is in the denominator,
 * since a share of nothing is missing and not zero.
 */
export function shareOf(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : (100 * numerator) / denominator;
}
