import type { Locale } from '../format/index.ts';
import { indicatorsSentences } from './indicators-sentences.ts';
import type { PictureWords } from './picture-words.ts';
import { pictureWordsEn } from './picture-words-en.ts';
import { pictureWordsSv } from './picture-words-sv.ts';
import { plain, type Said, say, strong, tell } from './sentence.ts';
import type { PictureFacts, RiskChange, SummarySentence } from './types.ts';

const wordsOf: Record<Locale, PictureWords> = { sv: pictureWordsSv, en: pictureWordsEn };
/** Risks named after a heading; the rest are counted. */
const namedChanges = 3;

/**
 * The sentences a board reads first, generated from facts alone (domain.md §2, product.md "Lägesbild"): how many red
 * remain, what rose, what fell and since when, then measures, signals and gaps; at most five. The first change is
 * strong. A plan without risks begins with what it has.
 */
export function pictureSummary(facts: PictureFacts, locale: Locale): SummarySentence[] {
  const words = wordsOf[locale];
  const hasRisks = facts.riskCount + facts.lowered.length > 0;
  const { count, titles: lateTitles } = facts.lateMeasures;
  const sentences = tell([
    ...(hasRisks ? riskSentences(facts, words) : workSentences(facts, words, 1)),
    ...say(2, count > 0 ? words.lateMeasures(count, lateTitles) : null),
    ...indicatorsSentences(facts, locale),
    ...(hasRisks ? workSentences(facts, words, 6) : []),
  ]);
  return sentences.length > 0 ? sentences : [plain(words.empty)];
}

function riskSentences(facts: PictureFacts, words: PictureWords): Said[] {
  const { raised, lowered, comparedLabel, newRisks, closedOther } = facts;
  const hasMoved = raised.length + lowered.length > 0;
  const raisedHeading = words.raisedHeading(raised.length, comparedLabel);
  const loweredHeading = words.loweredHeading(lowered.length, comparedLabel);
  return [
    ...say(1, redSentence(facts, words)),
    ...changeSentence(strong(raisedHeading), raised, words),
    ...changeSentence(
      raised.length > 0 ? plain(loweredHeading) : strong(loweredHeading),
      lowered,
      words,
    ),
    ...say(2, hasMoved || comparedLabel === null ? null : words.noneMoved(comparedLabel)),
    ...say(3, newRisks.length > 0 ? words.newRisks(titles(newRisks)) : null),
    ...say(4, closedOther.length > 0 ? words.closed(titles(closedOther)) : null),
  ];
}

function redSentence({ redNow, redBefore }: PictureFacts, words: PictureWords): string {
  if (redNow > 0) {
    return words.red(redNow, redBefore);
  }
  return redBefore ? words.noRedLeft : words.noRed;
}

function changeSentence(
  heading: SummarySentence,
  changes: readonly RiskChange[],
  words: PictureWords,
): Said[] {
  if (changes.length === 0) {
    return [];
  }
  // Changes of colour say most, and "där ingen risk kvarstår" closes the list best.
  const ordered = changes.toSorted((a, b) => rank(a) - rank(b));
  const named = ordered.slice(0, namedChanges).map((change) => words.change(change));
  const list = words.changes(named, changes.length - named.length);
  return [{ parts: [heading, plain(list)], weight: 1 }];
}

function rank({ fromBand, toBand }: RiskChange): number {
  if (toBand === null) {
    return 2;
  }
  return fromBand === toBand ? 1 : 0;
}

/** Goals, recommendations and the progress of measures: what a plan without risks has to tell. */
function workSentences(facts: PictureFacts, words: PictureWords, weight: number): Said[] {
  const { measuresByProgress, recommendations } = facts;
  return [
    ...say(weight, words.goals(facts.goals)),
    ...say(
      weight,
      recommendations.count > 0
        ? words.recommendations(recommendations.count, recommendations.answered)
        : null,
    ),
    ...say(weight, words.measures(measuresByProgress)),
  ];
}

function titles(risks: readonly { title: string }[]): string[] {
  return risks.map(({ title }) => title);
}
