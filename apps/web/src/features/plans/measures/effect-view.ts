import type { EffectVerdict } from '../../../generated/gql/graphql.ts';
import type { SignalChipProps } from '../../../ui/chips/signal-chip.tsx';

/**
 * How a verdict is drawn, in the colours of signals and never the traffic light's: solid where something came after the
 * measure, outlined where nothing has, dashed where it cannot be said. Concern is never hidden.
 */
export function effectView(
  verdict: EffectVerdict,
): Pick<SignalChipProps, 'variant' | 'tone' | 'letter'> {
  switch (verdict) {
    case 'right_direction':
      return { variant: 'solid', tone: 'improvement', letter: '+' };
    case 'wrong_direction':
      return { variant: 'solid', tone: 'concern', letter: '−' };
    case 'both':
      return { variant: 'solid', tone: 'concern', letter: '±' };
    case 'none_yet':
      return { variant: 'outlined', tone: 'neutral', letter: '–' };
    case 'no_direction':
      return { variant: 'outlined', tone: 'neutral', letter: '?' };
    case 'too_early':
    case 'not_measurable':
    case 'not_started':
      return { variant: 'dashed', tone: 'neutral', letter: '–' };
  }
}

/** Where on a series a day falls, as a place between its points; null outside it. */
export function placeOf(
  series: { from: readonly string[]; to: readonly string[] },
  day: string,
): number | null {
  const index = series.from.findIndex((from, at) => from <= day && day < (series.to[at] ?? from));
  if (index < 0) return null;
  const start = Date.parse(series.from[index] ?? '');
  const end = Date.parse(series.to[index] ?? '');
  return index - 0.5 + (Date.parse(day) - start) / (end - start);
}
