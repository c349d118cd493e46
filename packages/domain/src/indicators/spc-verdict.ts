import type { Hit } from './spc-rules.ts';
import type { Assurance, Direction, SpcLetter, SpcRule, SpcSegment, Variation } from './types.ts';

/** Which rule names a point that breaks several (domain.md §3). */
const labelOrder: readonly SpcRule[] = [1, 3, 4, 2];

/** How a signalling point is shown. */
export type PointLabel = { rule: SpcRule; letter: SpcLetter; isConcern: boolean };

/**
 * The label of a point from all its hits; null when it has none. Concern is never hidden (domain.md §3): where a point
 * is both improvement and concern, the first concern in the order names it.
 */
export function labelOf(hits: readonly Hit[], direction: Direction): PointLabel | null {
  const concerns = hits.filter((hit) => isConcern(hit.letter, direction));
  const candidates = concerns.length > 0 ? concerns : hits;
  const rule = labelOrder.find((each) => candidates.some((hit) => hit.rule === each));
  const chosen = candidates.find((hit) => hit.rule === rule);
  return chosen ? { ...chosen, isConcern: concerns.length > 0 } : null;
}

/** The verdict on a point from all its hits; both good and bad at once is a verdict of its own. */
export function variationOf(hits: readonly Hit[], direction: Direction): Variation {
  const label = labelOf(hits, direction);
  if (!label) {
    return 'common_cause';
  }
  if (direction === 'neutral') {
    return label.letter === 'H' ? 'neutral_high' : 'neutral_low';
  }
  if (!label.isConcern) {
    return 'improvement';
  }
  const isMixed = hits.some((hit) => !isConcern(hit.letter, direction));
  return isMixed ? 'improvement_and_concern' : 'concern';
}

/**
 * Whether a stable process meets its target (domain.md §3): held against the drawn limits. A value equal to the target
 * meets it. None without a target, or where neither high nor low is better.
 */
export function assuranceOf(
  limits: Pick<SpcSegment, 'lower' | 'upper'>,
  target: number | null,
  direction: Direction,
): Assurance {
  if (target === null || direction === 'neutral') {
    return 'none';
  }
  const isHigherBetter = direction === 'higher_better';
  const worst = isHigherBetter ? limits.lower - target : target - limits.upper;
  const best = isHigherBetter ? limits.upper - target : target - limits.lower;
  if (worst >= 0) {
    return 'consistently_met';
  }
  return best < 0 ? 'consistently_missed' : 'hit_and_miss';
}

function isConcern(letter: SpcLetter, direction: Direction): boolean {
  return (
    (direction === 'higher_better' && letter === 'L') ||
    (direction === 'lower_better' && letter === 'H')
  );
}
