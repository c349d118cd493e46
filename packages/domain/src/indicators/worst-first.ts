import type { Signal } from './types.ts';

/** What decides how much attention an indicator asks for. */
export type Attention = {
  signal: Pick<Signal, 'status' | 'variation' | 'assurance'>;
  hasValues: boolean;
};

/**
 * Order of a plan's indicators, worst first (product.md "Lägesbild"): concern, also beside improvement, since concern is
 * never hidden (domain.md §3); then a target that is missed without a change of the work; then what no verdict can be
 * given of yet; normal variation; improvement; last what has no values.
 * @returns 0 for the worst
 */
export function attentionRank({ signal, hasValues }: Attention): number {
  const { status, variation, assurance } = signal;
  if (!hasValues) {
    return 5;
  }
  if (variation === 'concern' || variation === 'improvement_and_concern') {
    return 0;
  }
  if (assurance === 'consistently_missed') {
    return 1;
  }
  if (status !== 'full') {
    return 2;
  }
  return variation === 'improvement' ? 4 : 3;
}
