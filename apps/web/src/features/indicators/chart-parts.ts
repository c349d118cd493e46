import type {
  ChartEvent,
  ChartLimits,
  ChartSignal,
  ChartTarget,
} from '../../ui/charts/chart-types.ts';
import type { IndicatorPageData } from './indicator-page-fragment.ts';

type Spc = IndicatorPageData['spc'];

/** Limits of each segment; none below six values or without variation. */
export function chartLimits(spc: Spc): ChartLimits[] {
  if (spc.status === 'line_only' || spc.status === 'no_variation') return [];
  return spc.segments.map(({ fromIndex, toIndex, centre, lower, upper, isPreliminary }) => ({
    fromIndex,
    toIndex,
    lower,
    upper,
    mean: centre,
    isPreliminary,
  }));
}

type SignalPlace = { index: number; isAbove: boolean; isOutside: boolean };

/** More words than this beside the points would cover the line (look.md, "Charts": direct labels, few). */
const MAX_WORDED = 2;

/** The points that signal, each with its letter; the newest ones outside a limit also with words. */
export function chartSignals(
  spc: Spc,
  values: readonly (number | null)[],
  words: (place: SignalPlace) => Pick<ChartSignal, 'title' | 'text'>,
): ChartSignal[] {
  if (spc.status !== 'full') return [];
  const places = spc.signalIndexes.map((index, order) => {
    const segment = spc.segments.find(
      ({ fromIndex, toIndex }) => fromIndex <= index && index <= toIndex,
    );
    const value = values[index] ?? 0;
    const isAbove = segment ? value > segment.centre : false;
    const isOutside = segment ? value > segment.upper || value < segment.lower : false;
    return { index, order, isAbove, isOutside };
  });
  const worded = new Set(
    places
      .filter((place) => place.isOutside)
      .slice(-MAX_WORDED)
      .map((place) => place.index),
  );
  return places.map(({ order, ...place }) => ({
    index: place.index,
    letter: spc.signalLetters[order] ?? '',
    tone: spc.signalIsConcern[order] ? 'concern' : 'improvement',
    ...(worded.has(place.index) ? words(place) : {}),
  }));
}

/** Targets with a number; one set in words only stands among the facts. */
export function chartTargets(targets: IndicatorPageData['targets']): ChartTarget[] {
  return targets.flatMap(({ from, to, value, isCouncil }) =>
    value === null || isCouncil ? [] : [{ from, to, value }],
  );
}

/** Longer texts are read below the chart, where every event stands in full. */
const MAX_EVENT_TEXT = 40;

/** A new definition or level breaks the line; anything else is noted on it. */
export function chartEvents(events: IndicatorPageData['events']): ChartEvent[] {
  return events.map(({ kind, occursOn, title, text }) => ({
    on: occursOn,
    kind: kind === 'definition_break' || kind === 'step_change' ? 'break' : 'note',
    title,
    ...(text && text.length <= MAX_EVENT_TEXT ? { text } : {}),
  }));
}
