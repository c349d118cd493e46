import { type CivilDate, dateLabel, inPeriodLabel, type Period } from '../calendar/index.ts';
import { inLocale, type Locale, numberWord } from '../format/index.ts';
import { type EffectVerdict, pointsForEffect, pointsForVerdict } from '../indicators/index.ts';

/** What the sentence on a measure's effect is generated from. */
export type EffectFacts = {
  verdict: EffectVerdict;
  /** Values after the start. */
  pointsAfter: number;
  /** The first signalling period after the start. */
  signalPeriod: Period | null;
  /** The measure's start; null where it has none. */
  startsOn: CivilDate | null;
};

/**
 * What can be said of a measure's effect on an indicator, in one sentence that stands beside the indicator's name. It
 * tells what came after the start, never that the measure is the cause.
 */
export function effectSentence(facts: EffectFacts, locale: Locale): string {
  const { pointsAfter, signalPeriod, startsOn } = facts;
  const since = signalPeriod === null ? '' : ` ${inPeriodLabel(signalPeriod, locale)}`;
  const count = numberWord(pointsAfter, locale, { gender: 'ett', capital: true });
  const isOne = pointsAfter === 1;
  const needed = numberWord(pointsForEffect, locale);
  const start = startsOn === null ? null : dateLabel(startsOn, locale);
  const sentences: Record<EffectVerdict, { sv: string; en: string }> = {
    right_direction: {
      sv: `Förbättring utöver normal variation efter starten, först synlig${since}.`,
      en: `Improvement beyond normal variation after the start, first seen${since}.`,
    },
    wrong_direction: {
      sv: `Försämring utöver normal variation efter starten, först synlig${since}.`,
      en: `Worsening beyond normal variation after the start, first seen${since}.`,
    },
    both: {
      sv: `Både försämring och förbättring utöver normal variation efter starten, först synligt${since}.`,
      en: `Both worsening and improvement beyond normal variation after the start, first seen${since}.`,
    },
    none_yet: {
      sv: `Ingen förändring utöver normal variation ännu, ${count.toLowerCase()} värden efter starten.`,
      en: `No change beyond normal variation yet, ${count.toLowerCase()} values after the start.`,
    },
    too_early: {
      sv:
        pointsAfter === 0
          ? `För tidigt att säga: inget värde finns efter starten, minst ${needed} behövs.`
          : `För tidigt att säga: ${count.toLowerCase()} ${isOne ? 'värde' : 'värden'} efter starten, minst ${needed} behövs.`,
      en: `Too early to say: ${count.toLowerCase()} ${isOne ? 'value' : 'values'} after the start, at least ${needed} are needed.`,
    },
    not_measurable: {
      sv: `Går inte att säga: serien har färre än ${pointsForVerdict} värden eller varierar inte.`,
      en: `Cannot be told: the series has fewer than ${pointsForVerdict} values or does not vary.`,
    },
    no_direction: {
      sv: 'Går inte att säga: varken högt eller lågt är bättre för indikatorn.',
      en: 'Cannot be told: neither high nor low is better for the indicator.',
    },
    not_started: {
      sv: start === null ? 'Åtgärden har inget startdatum.' : `Åtgärden börjar den ${start}.`,
      en: start === null ? 'The measure has no start date.' : `The measure starts on ${start}.`,
    },
  };
  return inLocale(locale, sentences[facts.verdict]);
}
