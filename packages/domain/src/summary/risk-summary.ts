import { inLocale, type Locale, numberWord } from '../format/index.ts';
import { indicatorsSentences } from './indicators-sentences.ts';
import { movementSentence } from './risk-movement-sentence.ts';
import { type Said, say, strong, tell } from './sentence.ts';
import type { RiskFacts, SummarySentence } from './types.ts';

/**
 * The sentences of a risk's page: what happened to it since the compared date, its late measures and its indicators.
 * At most five; the first is strong.
 */
export function riskSummary(facts: RiskFacts, locale: Locale): SummarySentence[] {
  const isGone = facts.movement === 'closed' || facts.movement === 'absent';
  return tell([
    { parts: [strong(movementSentence(facts, locale))], weight: 1 },
    ...say(2, facts.isStuck ? stuckSentence(locale) : null),
    ...(isGone ? [] : measureSentence(facts, locale)),
    ...indicatorsSentences(facts, locale),
    ...say(5, facts.indicatorCount === 0 && !isGone ? noIndicators(locale) : null),
  ]);
}

function measureSentence(facts: RiskFacts, locale: Locale): Said[] {
  const { measureCount, lateMeasures } = facts;
  if (measureCount === 0) {
    return say(
      3,
      inLocale(locale, {
        sv: 'Ingen åtgärd är kopplad till risken.',
        en: 'No measure is linked to the risk.',
      }),
    );
  }
  if (lateMeasures === 0) {
    return [];
  }
  const late = numberWord(lateMeasures, locale, { capital: true });
  const all = numberWord(measureCount, locale);
  return say(
    2,
    inLocale(locale, {
      sv:
        measureCount === 1
          ? 'Åtgärden är försenad.'
          : `${late} av ${all} åtgärder är ${lateMeasures === 1 ? 'försenad' : 'försenade'}.`,
      en:
        measureCount === 1
          ? 'The measure is late.'
          : `${late} of ${all} measures ${lateMeasures === 1 ? 'is' : 'are'} late.`,
    }),
  );
}

function stuckSentence(locale: Locale): string {
  return inLocale(locale, {
    sv: 'Den har varit oförändrad vid de tre senaste uppföljningarna.',
    en: 'It has been unchanged at the last three follow-ups.',
  });
}

function noIndicators(locale: Locale): string {
  return inLocale(locale, {
    sv: 'Ingen indikator följer risken.',
    en: 'No indicator follows the risk.',
  });
}
