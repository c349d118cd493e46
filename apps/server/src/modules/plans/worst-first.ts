import { attentionRank } from '@lagesbild/domain/indicators';
import type { PlannedSeries } from './picture.ts';

/** Worst first; those that ask for as much attention keep the order of their definitions. */
export function compareIndicatorsWorstFirst(a: PlannedSeries, b: PlannedSeries): number {
  return rank(a) - rank(b) || a.loaded.indicator.sort - b.loaded.indicator.sort;
}

const rank = ({ loaded }: PlannedSeries): number =>
  attentionRank({ signal: loaded.signal, hasValues: loaded.points.length > 0 });
