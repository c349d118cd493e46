import type { Locale } from '@lagesbild/domain/format';
import type { Effect } from '@lagesbild/domain/indicators';
import { effectSentence } from '@lagesbild/domain/summary';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { effectOn, type LoadedSeries } from '../../indicators/index.ts';
import { loadSeriesOfDay } from '../load-series-of-day.ts';
import type { MeasureRow } from '../measure-repository.ts';

/** What came after a measure's start in one indicator tied to it, of what the viewer may see. */
export type MeasureEffect = {
  scope: MunicipalityScope;
  measure: MeasureRow;
  loaded: LoadedSeries;
  effect: Effect;
};

/** The effect test (XmR) of every indicator tied to the measure, on the day in view (ADR 0015). */
export async function loadEffects(
  scope: MunicipalityScope,
  measure: MeasureRow,
): Promise<MeasureEffect[]> {
  const series = await loadSeriesOfDay(scope, measure);
  return series.map((loaded) => {
    const effect = effectOn(loaded, { startsOn: measure.startsOn, day: measure.at });
    return { scope, measure, loaded, effect };
  });
}

/** The effect in one sentence; the period of the signal is told as the series tells its periods. */
export function sentenceOfEffect(
  { measure, loaded, effect }: MeasureEffect,
  locale: Locale,
): string {
  const signal = effect.signalIndex === null ? undefined : loaded.points[effect.signalIndex];
  return effectSentence(
    {
      verdict: effect.verdict,
      pointsAfter: effect.pointsAfter,
      signalPeriod: signal ? { kind: loaded.periodKind, from: signal.from, to: signal.to } : null,
      startsOn: measure.startsOn,
    },
    locale,
  );
}
