import { listWords, numberWord } from '../format/index.ts';
import { bandWord } from '../risk/index.ts';
import type { PictureWords } from './picture-words.ts';
import type { RiskChange } from './types.ts';

const capital = (count: number) => numberWord(count, 'en', { capital: true });
const small = (count: number) => numberWord(count, 'en');
const risks = (count: number) => `${capital(count)} ${count === 1 ? 'risk' : 'risks'}`;
const haveBeen = (count: number) => (count === 1 ? 'has been' : 'have been');
const isOrAre = (count: number) => (count === 1 ? 'is' : 'are');
const sinceWords = (since: string | null) => (since === null ? '' : ` since ${since}`);
const list = (items: string[]) => listWords(items, 'en');

/** English wording of a plan's summary. */
export const pictureWordsEn: PictureWords = {
  noRedLeft: 'No red risk remains.',
  noRed: 'No risk is red.',
  red(now, before) {
    const start = `${risks(now)} ${isOrAre(now)} red`;
    if (before === null) {
      return `${start}.`;
    }
    return before === now
      ? `${start}, as many as before.`
      : `${start}, previously ${before === 0 ? 'none' : small(before)}.`;
  },
  loweredHeading: (count, since) =>
    `${risks(count)} ${haveBeen(count)} lowered${sinceWords(since)}:`,
  raisedHeading: (count, since) => `${risks(count)} ${haveBeen(count)} raised${sinceWords(since)}:`,
  noneMoved: (since) => `No risk has been raised or lowered since ${since}.`,
  change: (change) => `${change.title}${changeWords(change)}`,
  changes(items, more) {
    const all = more > 0 ? [...items, `${small(more)} more`] : items;
    const last = all.at(-1);
    return all.length > 1 ? `${all.slice(0, -1).join(', ')}, and ${last}.` : `${last}.`;
  },
  newRisks: (titles) =>
    titles.length > 3
      ? `${capital(titles.length)} new risks have been added.`
      : `${capital(titles.length)} new ${titles.length === 1 ? 'risk has' : 'risks have'} been added: ${list(titles)}.`,
  closed: (titles) =>
    titles.length > 3
      ? `${risks(titles.length)} have been closed.`
      : `${risks(titles.length)} ${haveBeen(titles.length)} closed: ${list(titles)}.`,
  lateMeasures(count, titles) {
    const start = `${capital(count)} ${count === 1 ? 'measure is' : 'measures are'} late`;
    return titles.length === count && count <= 3 ? `${start}: ${list(titles)}.` : `${start}.`;
  },
  goals({ full, partial, none, unassessed }) {
    const assessed = full + partial + none;
    if (assessed === 0) {
      return unassessed > 0
        ? `${capital(unassessed)} ${unassessed === 1 ? 'goal is' : 'goals are'} not assessed.`
        : '';
    }
    const degrees = [
      ...(full > 0 ? [`${small(full)} ${isOrAre(full)} fully met`] : []),
      ...(partial > 0 ? [`${small(partial)} partly`] : []),
      ...(none > 0 ? [`${small(none)} not at all`] : []),
    ];
    return `Of ${small(assessed)} assessed ${assessed === 1 ? 'goal' : 'goals'}, ${list(degrees)}.`;
  },
  measures(counts) {
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    if (counts.unknown > 0 && counts.unknown === total) {
      return `The state of ${small(total)} ${total === 1 ? 'measure' : 'measures'} is not known.`;
    }
    const states: [number, string][] = [
      [counts.done, `${isOrAre(counts.done)} done`],
      [counts.ongoing, `${isOrAre(counts.ongoing)} ongoing`],
      [counts.not_started, `${isOrAre(counts.not_started)} not started`],
      [counts.not_done, `${counts.not_done === 1 ? 'was' : 'were'} not done`],
      [counts.stopped, `${haveBeen(counts.stopped)} stopped`],
      [counts.unknown, `${counts.unknown === 1 ? 'has' : 'have'} no known state`],
    ];
    const [first, ...rest] = states.filter(([count]) => count > 0);
    if (!first) {
      return '';
    }
    const noun = total === 1 ? 'measure' : 'measures';
    const opening = `${capital(first[0])} of ${small(total)} ${noun} ${first[1]}`;
    return `${list([opening, ...rest.map(([count, words]) => `${small(count)} ${words}`)])}.`;
  },
  recommendations(count, answered) {
    const noun = count === 1 ? 'recommendation' : 'recommendations';
    if (answered === 0) {
      return `The plan answers ${small(count)} ${noun}. None has been answered yet.`;
    }
    return answered === count
      ? `The plan answers ${small(count)} ${noun}, and ${count === 1 ? 'it has' : 'all have'} been answered.`
      : `${capital(answered)} of ${small(count)} ${noun} ${haveBeen(answered)} answered.`;
  },
  empty: 'The plan has no risks, goals, measures or recommendations yet.',
};

function changeWords({ fromBand, toBand }: RiskChange): string {
  if (toBand === null) {
    return ', where no risk remains';
  }
  const to = bandWord(toBand, 'en');
  if (fromBand === null) {
    return ` to ${to}`;
  }
  return fromBand === toBand
    ? `, which is still ${to}`
    : ` from ${bandWord(fromBand, 'en')} to ${to}`;
}
