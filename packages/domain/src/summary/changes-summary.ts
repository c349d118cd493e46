import { capitalise, type Locale, listWords } from '../format/index.ts';
import { type Band, bandWord } from '../risk/index.ts';
import type { ChangesFacts, MovedRisk, PartChanges } from './changes-facts.ts';
import type { ChangesWords, CountedPart } from './changes-words.ts';
import { changesWordsEn } from './changes-words-en.ts';
import { changesWordsSv } from './changes-words-sv.ts';
import { plain, strong } from './sentence.ts';
import type { RiskName, SummarySentence } from './types.ts';

const wordsOf: Record<Locale, ChangesWords> = { sv: changesWordsSv, en: changesWordsEn };
/** Names in a sentence; where there are more they are only counted, and the page lists them. */
const namesInSentence = 3;

/**
 * What has changed since a day, in plain sentences generated from facts alone: risks first, by what happened to them and
 * with changes of colour told apart from changes of level, then measures, goals, recommendations, signals and what was
 * rewritten. The lead says how many risks rose and fell; a risk closed because nothing of it remains counts as lowered
 * (ADR 0010). Nothing but the lead where nothing has changed.
 */
export function changesSummary(facts: ChangesFacts, locale: Locale): SummarySentence[] {
  const words = wordsOf[locale];
  const details = [
    ...riskSentences(facts, words, locale),
    ...measureSentences(facts, words, locale),
    ...goalSentences(facts, words, locale),
    ...recommendationSentences(facts, words, locale),
    ...signalSentences(facts, words, locale),
    ...rewrittenSentences(facts, words, locale),
  ];
  return [strong(leadOf(facts, words, details.length > 0)), ...details.map(plain)];
}

function leadOf(facts: ChangesFacts, words: ChangesWords, hasDetails: boolean): string {
  const gone = facts.closedRisks.filter(({ reason }) => reason === 'risk_gone').length;
  const [raised, lowered] = [facts.raised.length, facts.lowered.length + gone];
  if (!hasDetails) {
    return words.nothing(facts.sinceLabel);
  }
  if (raised + lowered > 0) {
    return words.lead(raised, lowered, facts.sinceLabel);
  }
  return facts.hasRisks ? words.noRiskMoved(facts.sinceLabel) : words.changed(facts.sinceLabel);
}

function riskSentences(facts: ChangesFacts, words: ChangesWords, locale: Locale): string[] {
  const list = <R extends RiskName>(
    heading: (count: number) => string,
    risks: readonly R[],
    tail: (risk: R) => string,
  ) => {
    const items = risks.map((risk) => `${risk.code} ${risk.title}${tail(risk)}`);
    return risks.length > 0 ? [`${heading(risks.length)}: ${items.join('; ')}.`] : [];
  };
  const moved = (risk: MovedRisk) => movedWords(risk, words, locale);
  const standing = ({ band }: { band: Band | null }) =>
    band === null ? '' : words.assessedAs(bandWord(band, locale));
  return [
    ...list(words.raised, facts.raised, moved),
    ...list(words.lowered, facts.lowered, moved),
    ...list(words.newRisks, facts.newRisks, standing),
    ...list(words.reopened, facts.reopenedRisks, standing),
    ...list(words.closed, facts.closedRisks, ({ reason }) =>
      reason === null ? '' : words.reason[reason],
    ),
    ...list(words.moved, facts.moved, () => ''),
  ];
}

/** A change of colour says its colours; one of level alone says that the colour is the same. */
function movedWords(risk: MovedRisk, words: ChangesWords, locale: Locale): string {
  const { fromBand, toBand, fromLevel, toLevel } = risk;
  const to = bandWord(toBand, locale);
  if (fromBand !== toBand) {
    return words.fromTo(bandWord(fromBand, locale), to);
  }
  const levels = fromLevel !== null && toLevel !== null ? words.levels(fromLevel, toLevel) : '';
  return `${levels}${words.still(to)}`;
}

function measureSentences(facts: ChangesFacts, words: ChangesWords, locale: Locale): string[] {
  const { measures, activities, nowLate } = facts;
  return [
    ...counted(words.done.bind(null, 'measure'), measures.done, locale),
    ...counted(words.nowLate, nowLate, locale),
    ...comeAndGone('measure', measures, words, locale),
    ...counted(words.done.bind(null, 'activity'), activities.done, locale),
    ...comeAndGone('activity', activities, words, locale),
  ];
}

function goalSentences({ goals }: ChangesFacts, words: ChangesWords, locale: Locale): string[] {
  const { judged } = goals;
  return [
    ...(judged.length <= namesInSentence
      ? judged.map(({ title, now, before }) => words.judged(title, now, before))
      : [`${words.judgedMany(judged.length)}.`]),
    ...comeAndGone('goal', goals, words, locale),
  ];
}

function recommendationSentences(
  { recommendations }: ChangesFacts,
  words: ChangesWords,
  locale: Locale,
): string[] {
  return [
    ...counted(words.done.bind(null, 'recommendation'), recommendations.done, locale),
    ...counted(words.answered, recommendations.answered, locale),
    ...comeAndGone('recommendation', recommendations, words, locale),
  ];
}

function signalSentences({ signals }: ChangesFacts, words: ChangesWords, locale: Locale): string[] {
  const named = (names: string[], say: (names: string) => string, isFirst: boolean) => {
    const list = listWords(names, locale);
    return names.length > 0 ? [say(isFirst ? capitalise(list) : list)] : [];
  };
  const opens = locale === 'sv';
  return [
    ...named(signals.worse, words.worse, opens),
    ...named(signals.better, words.better, opens),
    ...named(signals.ended, words.ended, false),
  ];
}

function rewrittenSentences(facts: ChangesFacts, words: ChangesWords, locale: Locale): string[] {
  const rewritten = (part: CountedPart, titles: string[]) =>
    counted(words.rewritten.bind(null, part), titles, locale);
  return [
    ...rewritten('risk', facts.changedRisks),
    ...rewritten('measure', facts.measures.changed),
    ...rewritten('activity', facts.activities.changed),
    ...rewritten('goal', facts.goals.changed),
    ...rewritten('recommendation', facts.recommendations.changed),
  ];
}

function comeAndGone(
  part: CountedPart,
  changes: PartChanges,
  words: ChangesWords,
  locale: Locale,
): string[] {
  return [
    ...counted(words.added.bind(null, part), changes.added, locale),
    ...counted(words.broughtBack.bind(null, part), changes.reopened, locale),
    ...counted(words.removed.bind(null, part), changes.removed, locale),
  ];
}

/** A count, and the titles while they are few. */
function counted(
  say: (count: number) => string,
  titles: readonly string[],
  locale: Locale,
): string[] {
  if (titles.length === 0) {
    return [];
  }
  const names = titles.length <= namesInSentence ? `: ${listWords(titles, locale)}` : '';
  return [`${say(titles.length)}${names}.`];
}
