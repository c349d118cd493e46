import { inPeriodLabel } from '../calendar/index.ts';
import { capitalise, inLocale, type Locale, listWords, numberWord } from '../format/index.ts';
import { pointsForVerdict } from '../indicators/index.ts';
import { type Said, say } from './sentence.ts';
import type { BaselineComparison, IndicatorsFacts, MissingValue } from './types.ts';

/** More names than this in a sentence are counted instead. */
const namesInSentence = 3;

/** What is said of the indicators of a plan or a risk: the signals, one comparison with the start, what is missing. */
export function indicatorsSentences(facts: IndicatorsFacts, locale: Locale): Said[] {
  if (facts.indicatorCount === 0) {
    return [];
  }
  const hasSignal = facts.concernSignals.length + facts.improvementSignals.length > 0;
  const [comparison] = facts.baselineComparisons;
  return [
    ...say(hasSignal ? 2 : 4, signalSentence(facts, locale)),
    ...say(5, comparison ? comparisonSentence(comparison, locale) : null),
    ...say(4, missingSentence(facts.missing, locale)),
  ];
}

function comparisonSentence(comparison: BaselineComparison, locale: Locale): string {
  const { name, value, baseline } = comparison;
  return inLocale(locale, {
    sv: `${name} är ${value}, mot ${baseline} när planen började.`,
    en: `${name} is ${value}, against ${baseline} when the plan began.`,
  });
}

function signalSentence(facts: IndicatorsFacts, locale: Locale): string {
  const { concernSignals, improvementSignals, longestSeries } = facts;
  if (concernSignals.length + improvementSignals.length > 0) {
    return movedSentence(concernSignals, improvementSignals, locale);
  }
  if (longestSeries >= pointsForVerdict) {
    return inLocale(locale, {
      sv: 'Ingen indikator har ändrats utöver normal variation.',
      en: 'No indicator has changed beyond normal variation.',
    });
  }
  if (longestSeries === 0 && facts.hasProtected) {
    return inLocale(locale, {
      sv: 'Indikatorernas värden är skyddade, eftersom de bygger på få personer.',
      en: 'The values of the indicators are protected, since few people stand behind them.',
    });
  }
  if (longestSeries === 0) {
    return inLocale(locale, {
      sv: 'Indikatorerna har ännu inga värden.',
      en: 'The indicators have no values yet.',
    });
  }
  const values = numberWord(longestSeries, locale, { gender: 'ett' });
  const needed = numberWord(pointsForVerdict, locale, { upTo: 13 });
  return inLocale(locale, {
    sv: `Indikatorernas serier har högst ${values} ${longestSeries === 1 ? 'värde' : 'värden'}; besked om förbättring eller försämring ges från ${needed}.`,
    en: `The indicators' series have at most ${values} ${longestSeries === 1 ? 'value' : 'values'}; improvement or concern is told from ${needed}.`,
  });
}

function movedSentence(concerns: string[], improvements: string[], locale: Locale): string {
  const worse = subject(concerns, locale);
  const better = subject(improvements, locale);
  const hasOrHave = (names: string[]) => (names.length === 1 ? 'has' : 'have');
  if (concerns.length === 0) {
    return inLocale(locale, {
      sv: `${capitalise(better)} har förbättrats utöver normal variation.`,
      en: `${capitalise(better)} ${hasOrHave(improvements)} improved beyond normal variation.`,
    });
  }
  const tail =
    improvements.length > 0
      ? inLocale(locale, {
          sv: `, medan ${better} har förbättrats`,
          en: `, while ${better} ${hasOrHave(improvements)} improved`,
        })
      : '';
  return inLocale(locale, {
    sv: `${capitalise(worse)} har försämrats utöver normal variation${tail}.`,
    en: `${capitalise(worse)} ${hasOrHave(concerns)} worsened beyond normal variation${tail}.`,
  });
}

/** Names while they are few, else how many there are. */
function subject(names: string[], locale: Locale): string {
  const count = numberWord(names.length, locale);
  return names.length <= namesInSentence
    ? listWords(names, locale)
    : inLocale(locale, { sv: `${count} indikatorer`, en: `${count} indicators` });
}

function missingSentence(missing: readonly MissingValue[], locale: Locale): string | null {
  const [first] = missing;
  if (!first) {
    return null;
  }
  const periods = new Set(missing.map(({ period }) => inPeriodLabel(period, locale)));
  const [period] = periods;
  if (periods.size > 1 || missing.length > 2) {
    const count = numberWord(missing.length, locale, { capital: true });
    const where = periods.size === 1 ? ` ${period}` : '';
    return inLocale(locale, {
      sv: `${count} värden saknas${where}.`,
      en: `${count} values are missing${where}.`,
    });
  }
  const names = listWords(
    missing.map(({ name }) => name),
    locale,
  );
  const printed = new Set(missing.map(({ printedAs }) => printedAs));
  const asPrinted = printed.size === 1 && first.printedAs ? ` (${first.printedAs})` : '';
  const isOne = missing.length === 1;
  return inLocale(locale, {
    sv: `${isOne ? 'Värdet' : 'Värdena'} ${period} saknas${asPrinted} för ${names}.`,
    en: `The ${isOne ? 'value' : 'values'} ${period} ${isOne ? 'is' : 'are'} missing${asPrinted} for ${names}.`,
  });
}
