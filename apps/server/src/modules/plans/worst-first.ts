import type { PlannedSeries } from './picture.ts';

/** Concern before what cannot be told yet, that before normal variation and improvement; then by the risk's code. */
export function compareIndicatorsWorstFirst(a: PlannedSeries, b: PlannedSeries): number {
  return rank(a) - rank(b) || a.loaded.indicator.sort - b.loaded.indicator.sort;
}

function rank({ loaded }: PlannedSeries): number {
  const { variation, assurance } = loaded.signal;
  if (loaded.points.length === 0) return 5;
  if (variation === 'concern' || variation === 'improvement_and_concern') return 0;
  if (assurance === 'consistently_missed') return 1;
  if (loaded.signal.status !== 'full') return 2;
  return variation === 'improvement' ? 4 : 3;
}
