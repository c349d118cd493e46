import type { CivilDate } from '../calendar/index.ts';
import { pointsForVerdict, splitAt } from './spc.ts';
import { hasNoVariation, limitsOf } from './spc-limits.ts';
import { ruleHits } from './spc-rules.ts';
import type { SpcLetter, SpcOptions } from './types.ts';

/** Whether a signal came after a measure's start; what each one means stands in the SDL (EffectVerdict). */
export type EffectVerdict =
  | 'right_direction'
  | 'wrong_direction'
  | 'both'
  | 'none_yet'
  | 'too_early'
  | 'not_measurable'
  | 'no_direction'
  | 'not_started';

export type Effect = {
  verdict: EffectVerdict;
  /** The first signalling value after the start; null without a signal. */
  signalIndex: number | null;
  /** Where that value's period begins. */
  signalOn: CivilDate | null;
  /** Values after the start. */
  pointsAfter: number;
};

/** A run on one side of the centre takes seven values: with fewer, silence says nothing (domain.md §3, rule 2). */
export const pointsForEffect = 7;

/**
 * Whether a signal in the right or in the wrong direction came after a measure's start (XmR, domain.md §3).
 *
 * A value is after the start when its whole period is: the first one is that of the first period that begins on or after
 * it. Limits are those drawn on the chart, of each stretch between breaks; the rules are applied to runs of values that
 * lie wholly after the start. A stretch of fewer than 13 values or without variation gives no signals; where no stretch
 * that reaches past the start gives any, nothing can be measured. It shows that something changed, not why.
 * @param points oldest first, value null where missing; in the protected class only what is shown
 * @param day the day in view: a measure that starts later has not started
 */
export function testEffect(
  series: {
    points: readonly { from: CivilDate; value: number | null }[];
    startsOn: CivilDate | null;
    day: CivilDate;
  },
  options: Pick<
    SpcOptions,
    'breaks' | 'direction' | 'possibleMin' | 'possibleMax' | 'screen' | 'trendLength'
  >,
): Effect {
  const { points, startsOn, day } = series;
  if (startsOn === null || startsOn > day) {
    return { ...noSignal, verdict: 'not_started' };
  }
  const found = points.findIndex((point) => point.from >= startsOn);
  const first = found < 0 ? points.length : found;
  const pointsAfter = points.slice(first).filter(({ value }) => value !== null).length;
  if (options.direction === 'neutral') {
    return { ...noSignal, verdict: 'no_direction', pointsAfter };
  }
  const values = points.map(({ value }) => value);
  const signals = signalsAfter(values, first, options);
  if (signals === null) {
    return { ...noSignal, verdict: 'not_measurable', pointsAfter };
  }
  const [signal] = signals;
  if (!signal) {
    const verdict = pointsAfter < pointsForEffect ? 'too_early' : 'none_yet';
    return { ...noSignal, verdict, pointsAfter };
  }
  return {
    verdict: verdictOf(new Set(signals.map(({ letter }) => letter)), options.direction),
    signalIndex: signal.index,
    signalOn: points[signal.index]?.from ?? null,
    pointsAfter,
  };
}

const noSignal = { signalIndex: null, signalOn: null, pointsAfter: 0 };

type SignalAt = { index: number; letter: SpcLetter };

/** Every signal among the values from `first` on, oldest first; null where no stretch there can give one. */
function signalsAfter(
  values: readonly (number | null)[],
  first: number,
  options: Parameters<typeof testEffect>[1],
): SignalAt[] | null {
  const stretches = splitAt(values, options.breaks);
  const reaching = stretches.filter(
    (stretch, at) =>
      stretch.fromIndex + stretch.values.length > first || at === stretches.length - 1,
  );
  let isMeasurable = false;
  const signals: SignalAt[] = [];
  for (const { fromIndex, values: own } of reaching) {
    const limits = limitsOf(own, options.screen ?? true);
    const count = own.filter((value) => value !== null).length;
    if (limits === null || count < pointsForVerdict || hasNoVariation(limits)) {
      continue;
    }
    isMeasurable = true;
    const after = own.map((value, offset) => (fromIndex + offset < first ? null : value));
    for (const [offset, hits] of ruleHits(after, limits, options).entries()) {
      signals.push(...hits.map(({ letter }) => ({ index: fromIndex + offset, letter })));
    }
  }
  return isMeasurable ? signals : null;
}

function verdictOf(
  letters: ReadonlySet<SpcLetter>,
  direction: 'higher_better' | 'lower_better',
): EffectVerdict {
  if (letters.size > 1) {
    return 'both';
  }
  return letters.has(direction === 'higher_better' ? 'H' : 'L')
    ? 'right_direction'
    : 'wrong_direction';
}
