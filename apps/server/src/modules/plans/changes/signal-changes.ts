import type { CivilDate } from '@lagesbild/domain/calendar';
import type { Signal } from '@lagesbild/domain/indicators';
import { type LoadedSeries, signalOn } from '../../indicators/index.ts';
import type { PlannedSeries } from '../picture.ts';

export type SignalChange = { loaded: LoadedSeries; before: Signal; now: Signal };

/**
 * Indicators whose signal is another than it was on an earlier day, by what the viewer may see of them. That a series
 * grew long enough for a verdict is no change of signal.
 */
export function signalChanges(
  indicators: readonly PlannedSeries[],
  from: CivilDate,
): SignalChange[] {
  return indicators
    .map(({ loaded }) => ({ loaded, before: signalOn(loaded, from), now: loaded.signal }))
    .filter(({ before, now }) => verdictOf(before) !== verdictOf(now));
}

const verdictOf = ({ variation }: Signal) => (variation === 'common_cause' ? 'none' : variation);

export const isWorse = ({ before, now }: SignalChange): boolean =>
  isConcern(now) && !isConcern(before);
export const isBetter = ({ before, now }: SignalChange): boolean =>
  isImprovement(now) && !isImprovement(before);
export const hasEnded = ({ now }: SignalChange): boolean => verdictOf(now) === 'none';

const isConcern = ({ variation }: Signal) =>
  variation === 'concern' || variation === 'improvement_and_concern';
const isImprovement = ({ variation }: Signal) =>
  variation === 'improvement' || variation === 'improvement_and_concern';
