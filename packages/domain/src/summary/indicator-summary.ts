import { dateLabel, inPeriodLabel } from '../calendar/index.ts';
import { inLocale, type Locale, numberWord } from '../format/index.ts';
import { pointsForVerdict } from '../indicators/index.ts';
import { say, strong, tell } from './sentence.ts';
import type { IndicatorFacts, SummarySentence } from './types.ts';
import { assuranceSentence, variationWords } from './verdict-words.ts';

/**
 * The sentences of an indicator's page: the latest value against normal variation and target, or how many values a
 * verdict still needs (domain.md §3); then what keeps the series from being compared or complete. At most five.
 */
export function indicatorSummary(facts: IndicatorFacts, locale: Locale): SummarySentence[] {
  const isNeedingValues = facts.status === 'line_only' || facts.status === 'preliminary';
  return tell([
    { parts: [strong(latestSentence(facts, locale))], weight: 1 },
    ...say(1, facts.latest && isNeedingValues ? countSentence(facts, locale) : null),
    ...say(2, facts.latest && facts.status === 'no_variation' ? noVariation(locale) : null),
    ...say(2, targetSentence(facts, locale)),
    ...say(3, definitionSentence(facts, locale)),
    ...say(3, missingSentence(facts, locale)),
    ...say(4, facts.hasProtected && facts.latest ? someProtected(locale) : null),
    ...say(4, facts.status === 'full' && facts.isStock ? stockSentence(locale) : null),
    ...say(5, baselineSentence(facts, locale)),
  ]);
}

function latestSentence(facts: IndicatorFacts, locale: Locale): string {
  const { latest, limits, variation } = facts;
  if (latest === null && facts.groupsWithoutTotal > 0) {
    const groups = numberWord(facts.groupsWithoutTotal, locale);
    return inLocale(locale, {
      sv: `Utfallet redovisas för ${groups} grupper, utan något gemensamt värde.`,
      en: `The outcome is told for ${groups} groups, without a value for the whole.`,
    });
  }
  if (latest === null) {
    return facts.hasProtected
      ? inLocale(locale, {
          sv: 'Värdena är skyddade, eftersom de bygger på få personer.',
          en: 'The values are protected, since few people stand behind them.',
        })
      : inLocale(locale, {
          sv: 'Serien har inga värden ännu.',
          en: 'The series has no values yet.',
        });
  }
  const said = `${latest.formatted} ${inPeriodLabel(latest.period, locale)}`;
  const verdict = limits === null ? '' : variationWords(variation, limits, locale);
  return `${said}${verdict}.`;
}

function countSentence(facts: IndicatorFacts, locale: Locale): string {
  const has = numberWord(facts.pointCount, locale, { capital: true, gender: 'ett' });
  const needed = numberWord(pointsForVerdict, locale, { upTo: 13 });
  const isPreliminary = facts.status === 'preliminary';
  // From the thirteenth value on only gaps can keep limits away.
  if (facts.pointCount >= pointsForVerdict) {
    return inLocale(locale, {
      sv: 'Serien har för många luckor för att gränser ska kunna ges.',
      en: 'The series has too many gaps for limits to be given.',
    });
  }
  return inLocale(locale, {
    sv: isPreliminary
      ? `${has} av ${needed} värden finns; gränserna är preliminära och besked ges från ${needed}.`
      : `${has} av ${needed} värden finns; besked ges från ${needed}.`,
    en: isPreliminary
      ? `${has} of ${needed} values are in; the limits are preliminary and a verdict is given from ${needed}.`
      : `${has} of ${needed} values are in; a verdict is given from ${needed}.`,
  });
}

function targetSentence(facts: IndicatorFacts, locale: Locale): string | null {
  if (facts.target === null || facts.latest === null) {
    return null;
  }
  return facts.assurance === 'none'
    ? inLocale(locale, { sv: `Målet är ${facts.target}.`, en: `The target is ${facts.target}.` })
    : assuranceSentence(facts.assurance, facts.target, locale);
}

function definitionSentence(facts: IndicatorFacts, locale: Locale): string | null {
  if (facts.definitionBreak === null) {
    return null;
  }
  const date = dateLabel(facts.definitionBreak, locale);
  return inLocale(locale, {
    sv: `Definitionen ändrades den ${date}, och värden före och efter går inte att jämföra.`,
    en: `The definition changed on ${date}, and values before and after cannot be compared.`,
  });
}

function missingSentence(facts: IndicatorFacts, locale: Locale): string | null {
  if (facts.missingLatest === null) {
    return null;
  }
  const period = inPeriodLabel(facts.missingLatest.period, locale);
  const { printedAs } = facts.missingLatest;
  const asPrinted = printedAs ? ` (${printedAs})` : '';
  return inLocale(locale, {
    sv: `Värdet ${period} saknas${asPrinted}.`,
    en: `The value ${period} is missing${asPrinted}.`,
  });
}

function baselineSentence(facts: IndicatorFacts, locale: Locale): string | null {
  return facts.baseline === null || facts.latest === null
    ? null
    : inLocale(locale, {
        sv: `När planen började var värdet ${facts.baseline}.`,
        en: `When the plan began the value was ${facts.baseline}.`,
      });
}

function noVariation(locale: Locale): string {
  return inLocale(locale, {
    sv: 'Värdena varierar inte, så inget besked kan ges.',
    en: 'The values do not vary, so no verdict can be given.',
  });
}

function someProtected(locale: Locale): string {
  return inLocale(locale, {
    sv: 'Värden som bygger på få personer är skyddade och räknas inte in i gränserna.',
    en: 'Values with few people behind them are protected and not part of the limits.',
  });
}

function stockSentence(locale: Locale): string {
  return inLocale(locale, {
    sv: 'Läget en dag beror på läget dagen före, så läs signaler med försiktighet.',
    en: 'The state on a day depends on the day before, so read signals with care.',
  });
}
