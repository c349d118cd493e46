import type {
  Assurance,
  PlanIndicator_PlanIndicatorFragment,
} from '../../generated/gql/graphql.ts';
import type { SignalChipProps } from '../../ui/chips/signal-chip.tsx';

/** Which words stand beside the chip; keys of `indicators.signals`. */
export type SignalWord =
  | 'concern'
  | 'improvement'
  | 'both'
  | 'common'
  | 'neutralHigh'
  | 'neutralLow'
  | 'noVariation'
  | 'redefined'
  | 'ofThirteen'
  | 'none';

export type SignalView = Pick<SignalChipProps, 'variant' | 'tone' | 'letter'> & {
  word: SignalWord;
};

type SignalFacts = Pick<
  PlanIndicator_PlanIndicatorFragment['signal'],
  'status' | 'variation' | 'letter' | 'isDefinitionChanged'
>;

/**
 * How a verdict is drawn (look.md, "Charts"): a solid letter for a signal, a grey outline for normal variation, and a
 * dashed chip without verdict below thirteen values. Concern is never hidden behind an improvement.
 */
export function signalView(signal: SignalFacts): SignalView {
  if (signal.status === 'line_only' || signal.status === 'preliminary') {
    return signal.isDefinitionChanged
      ? { variant: 'dashed', tone: 'neutral', letter: '≠', word: 'redefined' }
      : { variant: 'dashed', tone: 'neutral', letter: '–', word: 'ofThirteen' };
  }
  if (signal.status === 'no_variation') {
    return { variant: 'outlined', tone: 'neutral', letter: '–', word: 'noVariation' };
  }
  const letter = signal.letter ?? '–';
  switch (signal.variation) {
    case 'concern':
      return { variant: 'solid', tone: 'concern', letter, word: 'concern' };
    case 'improvement_and_concern':
      return { variant: 'solid', tone: 'concern', letter, word: 'both' };
    case 'improvement':
      return { variant: 'solid', tone: 'improvement', letter, word: 'improvement' };
    case 'neutral_high':
      return { variant: 'solid', tone: 'neutral', letter, word: 'neutralHigh' };
    case 'neutral_low':
      return { variant: 'solid', tone: 'neutral', letter, word: 'neutralLow' };
    case 'common_cause':
      return { variant: 'outlined', tone: 'neutral', letter: '–', word: 'common' };
    case 'none':
      return { variant: 'outlined', tone: 'neutral', letter: '–', word: 'none' };
  }
}

/** The target's chip: P met by the process, ? hit and miss, F missed unless something changes; null without verdict. */
export function assuranceView(
  assurance: Assurance,
): Pick<SignalChipProps, 'variant' | 'tone' | 'letter'> | null {
  switch (assurance) {
    case 'consistently_met':
      return { variant: 'outlined', tone: 'improvement', letter: 'P' };
    case 'consistently_missed':
      return { variant: 'outlined', tone: 'concern', letter: 'F' };
    case 'hit_and_miss':
      return { variant: 'outlined', tone: 'neutral', letter: '?' };
    case 'none':
      return null;
  }
}
