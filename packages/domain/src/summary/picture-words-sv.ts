import { listWords, numberWord } from '../format/index.ts';
import { bandWord } from '../risk/index.ts';
import type { PictureWords } from './picture-words.ts';
import type { RiskChange } from './types.ts';

/** "Två risker", "En risk". */
const risks = (count: number) => `${capital(count)} ${count === 1 ? 'risk' : 'risker'}`;
const capital = (count: number) => numberWord(count, 'sv', { capital: true });
const small = (count: number) => numberWord(count, 'sv');
const sinceWords = (since: string | null) => (since === null ? '' : ` sedan ${since}`);
const list = (items: string[]) => listWords(items, 'sv');

/** Swedish wording of a plan's summary: plain words, numbers spelled out, no jargon. */
export const pictureWordsSv: PictureWords = {
  noRedLeft: 'Ingen röd risk återstår.',
  noRed: 'Ingen risk är röd.',
  red(now, before) {
    const start = `${risks(now)} är ${now === 1 ? 'röd' : 'röda'}`;
    if (before === null) {
      return `${start}.`;
    }
    return before === now
      ? `${start}, lika många som tidigare.`
      : `${start}, tidigare ${before === 0 ? 'ingen' : small(before)}.`;
  },
  loweredHeading: (count, since) => `${risks(count)} har sänkts${sinceWords(since)}:`,
  raisedHeading: (count, since) => `${risks(count)} har höjts${sinceWords(since)}:`,
  noneMoved: (since) => `Ingen risk har höjts eller sänkts sedan ${since}.`,
  change: (change) => `${change.title}${changeWords(change)}`,
  changes(items, more) {
    const all = more > 0 ? [...items, `ytterligare ${small(more)}`] : items;
    const last = all.at(-1);
    return all.length > 1 ? `${all.slice(0, -1).join(', ')}, och ${last}.` : `${last}.`;
  },
  newRisks: (titles) =>
    titles.length === 1
      ? `En ny risk har tillkommit: ${list(titles)}.`
      : `${capital(titles.length)} nya risker har tillkommit${titles.length > 3 ? '' : `: ${list(titles)}`}.`,
  closed: (titles) =>
    titles.length > 3
      ? `${risks(titles.length)} har avslutats.`
      : `${risks(titles.length)} har avslutats: ${list(titles)}.`,
  lateMeasures(count, titles) {
    const start = count === 1 ? 'En åtgärd är försenad' : `${capital(count)} åtgärder är försenade`;
    return titles.length === count && count <= 3 ? `${start}: ${list(titles)}.` : `${start}.`;
  },
  goals({ full, partial, none, unassessed }) {
    const assessed = full + partial + none;
    const left = unassessed > 0 ? `${capital(unassessed)} mål är inte bedömda.` : '';
    if (assessed === 0) {
      return left;
    }
    const degrees = [
      ...(full > 0 ? [`${neuter(full)} helt`] : []),
      ...(partial > 0 ? [`${neuter(partial)} delvis`] : []),
      ...(none > 0 ? [`${neuter(none)} inte alls`] : []),
    ];
    return `Av ${neuter(assessed)} bedömda mål uppfylls ${list(degrees)}.`;
  },
  measures(counts) {
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    if (counts.unknown > 0 && counts.unknown === total) {
      return `Läget för ${small(total)} ${total === 1 ? 'åtgärd' : 'åtgärder'} är inte känt.`;
    }
    const isOne = (count: number, one: string, many: string) => (count === 1 ? one : many);
    const states: [number, string][] = [
      [counts.done, `är ${isOne(counts.done, 'klar', 'klara')}`],
      [counts.ongoing, 'pågår'],
      [counts.not_started, `är inte ${isOne(counts.not_started, 'påbörjad', 'påbörjade')}`],
      [counts.not_done, `blev inte ${isOne(counts.not_done, 'klar', 'klara')}`],
      [counts.stopped, 'har avbrutits'],
      [counts.unknown, 'saknar uppgift om läget'],
    ];
    const [first, ...rest] = states.filter(([count]) => count > 0);
    if (!first) {
      return '';
    }
    const noun = total === 1 ? 'åtgärd' : 'åtgärder';
    const opening = `${capital(first[0])} av ${small(total)} ${noun} ${first[1]}`;
    return `${list([opening, ...rest.map(([count, words]) => `${small(count)} ${words}`)])}.`;
  },
  recommendations(count, answered) {
    const noun = count === 1 ? 'rekommendation' : 'rekommendationer';
    if (answered === 0) {
      return `Planen svarar på ${small(count)} ${noun}. Ingen är besvarad ännu.`;
    }
    return answered === count
      ? `Planen svarar på ${small(count)} ${noun}, och ${count === 1 ? 'den är besvarad' : 'alla är besvarade'}.`
      : `${capital(answered)} av ${small(count)} ${noun} är ${answered === 1 ? 'besvarad' : 'besvarade'}.`;
  },
  empty: 'Planen har ännu inga risker, mål, åtgärder eller rekommendationer.',
};

function neuter(count: number): string {
  return numberWord(count, 'sv', { gender: 'ett' });
}

function changeWords({ fromBand, toBand }: RiskChange): string {
  if (toBand === null) {
    return ', där ingen risk längre kvarstår';
  }
  const to = bandWord(toBand, 'sv');
  if (fromBand === null) {
    return ` till ${to}`;
  }
  return fromBand === toBand
    ? `, som fortfarande är ${to}`
    : ` från ${bandWord(fromBand, 'sv')} till ${to}`;
}
