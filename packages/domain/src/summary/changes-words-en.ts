import { numberWord } from '../format/index.ts';
import { fulfilmentLabel } from '../plans/index.ts';
import type { ChangesWords, CountedPart } from './changes-words.ts';

const nouns: Record<CountedPart, string> = {
  measure: 'measure',
  activity: 'activity',
  goal: 'goal',
  recommendation: 'recommendation',
  risk: 'risk',
};

const plural = (part: CountedPart) => (part === 'activity' ? 'activities' : `${nouns[part]}s`);
const capital = (count: number) => numberWord(count, 'en', { capital: true });
const noun = (part: CountedPart, count: number) => (count === 1 ? nouns[part] : plural(part));
const few = (part: CountedPart, count: number) => `${capital(count)} ${noun(part, count)}`;
const have = (count: number) => (count === 1 ? 'has' : 'have');
const are = (count: number) => (count === 1 ? 'is' : 'are');
const headed = (word: string) => (count: number) => `${word} ${noun('risk', count)}`;

/** English wording of what has changed. */
export const changesWordsEn: ChangesWords = {
  nothing: (since) => `Nothing has changed since ${since}.`,
  noRiskMoved: (since) => `No risk has been raised or lowered since ${since}.`,
  changed: (since) => `The plan has changed since ${since}.`,
  lead(raised, lowered, since) {
    if (raised === 0 || lowered === 0) {
      const count = raised + lowered;
      const verb = raised > 0 ? 'raised' : 'lowered';
      return `${few('risk', count)} ${have(count)} been ${verb} since ${since}.`;
    }
    return `${few('risk', raised)} ${have(raised)} been raised and ${numberWord(lowered, 'en')} lowered since ${since}.`;
  },
  raised: headed('Raised'),
  lowered: headed('Lowered'),
  moved: () => 'Moved in the matrix at the same level',
  newRisks: headed('New'),
  reopened: headed('Reopened'),
  closed: headed('Closed'),
  fromTo: (from, to) => ` from ${from} to ${to}`,
  levels: (from, to) => ` from level ${from} to ${to}`,
  still: (band) => `, still ${band}`,
  assessedAs: (band) => `, assessed as ${band}`,
  reason: {
    risk_gone: ', no risk remains',
    merged: ', now part of another risk',
    out_of_scope: ', no longer part of the plan',
  },
  done: (part, count) =>
    part === 'recommendation'
      ? `${few(part, count)} ${have(count)} been carried out`
      : `${few(part, count)} ${are(count)} done`,
  nowLate: (count) => `${few('measure', count)} ${have(count)} become late`,
  added: (part, count) => `${capital(count)} new ${noun(part, count)} ${have(count)} been added`,
  removed: (part, count) => `${few(part, count)} ${have(count)} been removed from the plan`,
  broughtBack: (part, count) =>
    `${few(part, count)} ${have(count)} been brought back into the plan`,
  answered: (count) => `${few('recommendation', count)} ${have(count)} been answered`,
  rewritten: (part, count) =>
    `The details of ${numberWord(count, 'en')} ${noun(part, count)} have changed`,
  judged(title, now, before) {
    const earlier = before === null ? '' : `, before: ${fulfilmentLabel(before, 'en')}`;
    return `The goal “${title}” is ${fulfilmentLabel(now, 'en')}${earlier}.`;
  },
  judgedMany: (count) => `${few('goal', count)} ${have(count)} a new assessment`,
  worse: (names) => `Worsened beyond normal variation: ${names}.`,
  better: (names) => `Improved beyond normal variation: ${names}.`,
  ended: (names) => `The signal has ended for ${names}.`,
};
