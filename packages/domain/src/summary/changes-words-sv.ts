import { numberWord } from '../format/index.ts';
import type { Fulfilment } from '../plans/index.ts';
import type { ChangesWords, CountedPart } from './changes-words.ts';

const nouns: Record<CountedPart, { one: string; many: string; gender: 'en' | 'ett' }> = {
  measure: { one: 'åtgärd', many: 'åtgärder', gender: 'en' },
  activity: { one: 'aktivitet', many: 'aktiviteter', gender: 'en' },
  goal: { one: 'mål', many: 'mål', gender: 'ett' },
  recommendation: { one: 'rekommendation', many: 'rekommendationer', gender: 'en' },
  risk: { one: 'risk', many: 'risker', gender: 'en' },
};

const capital = (count: number, gender: 'en' | 'ett' = 'en') =>
  numberWord(count, 'sv', { capital: true, gender });
const few = (part: CountedPart, count: number) => {
  const noun = nouns[part];
  return `${capital(count, noun.gender)} ${count === 1 ? noun.one : noun.many}`;
};
const fewNew = (part: CountedPart, count: number) => {
  const noun = nouns[part];
  const adjective = count > 1 ? 'nya' : noun.gender === 'ett' ? 'nytt' : 'ny';
  return `${capital(count, noun.gender)} ${adjective} ${count === 1 ? noun.one : noun.many}`;
};
/** "klar", "klart", "klara" after its noun. */
const bent = (part: CountedPart, count: number, one: string, neuter: string, many: string) => {
  if (count > 1) {
    return many;
  }
  return nouns[part].gender === 'ett' ? neuter : one;
};
const headed = (count: number, one: string, many: string) => (count === 1 ? one : many);

const judgement: Record<Fulfilment, string> = {
  full: 'uppfylls helt',
  partial: 'uppfylls delvis',
  none: 'uppfylls inte',
  unassessed: 'är inte bedömt',
};
const degree: Record<Fulfilment, string> = {
  full: 'helt',
  partial: 'delvis',
  none: 'inte alls',
  unassessed: 'inte bedömt',
};

/** Swedish wording of what has changed: plain words, numbers spelled out, no jargon. */
export const changesWordsSv: ChangesWords = {
  nothing: (since) => `Inget har ändrats sedan ${since}.`,
  noRiskMoved: (since) => `Ingen risk har höjts eller sänkts sedan ${since}.`,
  changed: (since) => `Planen har ändrats sedan ${since}.`,
  lead(raised, lowered, since) {
    if (raised === 0 || lowered === 0) {
      const verb = raised > 0 ? 'höjts' : 'sänkts';
      return `${few('risk', raised + lowered)} har ${verb} sedan ${since}.`;
    }
    return `${few('risk', raised)} har höjts och ${numberWord(lowered, 'sv')} har sänkts sedan ${since}.`;
  },
  raised: (count) => headed(count, 'Höjd risk', 'Höjda risker'),
  lowered: (count) => headed(count, 'Sänkt risk', 'Sänkta risker'),
  moved: (count) =>
    headed(count, 'Flyttad i matrisen på samma nivå', 'Flyttade i matrisen på samma nivå'),
  newRisks: (count) => headed(count, 'Ny risk', 'Nya risker'),
  reopened: (count) => headed(count, 'Återöppnad risk', 'Återöppnade risker'),
  closed: (count) => headed(count, 'Avslutad risk', 'Avslutade risker'),
  fromTo: (from, to) => ` från ${from} till ${to}`,
  levels: (from, to) => ` från nivå ${from} till ${to}`,
  still: (band) => `, fortfarande ${band}`,
  assessedAs: (band) => `, bedömd som ${band}`,
  reason: {
    risk_gone: ', ingen risk kvarstår',
    merged: ', ingår nu i en annan risk',
    out_of_scope: ', hör inte längre till planen',
  },
  done: (part, count) =>
    part === 'recommendation'
      ? `${few(part, count)} är ${headed(count, 'genomförd', 'genomförda')}`
      : `${few(part, count)} är ${bent(part, count, 'klar', 'klart', 'klara')}`,
  nowLate: (count) =>
    `${few('measure', count)} har blivit ${headed(count, 'försenad', 'försenade')}`,
  added: (part, count) => `${fewNew(part, count)} har tillkommit`,
  removed: (part, count) => `${few(part, count)} har tagits bort ur planen`,
  broughtBack: (part, count) => `${few(part, count)} har tagits tillbaka in i planen`,
  answered: (count) => `${few('recommendation', count)} har besvarats`,
  rewritten: (part, count) => `${few(part, count)} har fått ändrade uppgifter`,
  judged: (title, now, before) =>
    `Målet ”${title}” ${judgement[now]}${before === null ? '' : `, tidigare ${degree[before]}`}.`,
  judgedMany: (count) => `${few('goal', count)} har fått en ny bedömning`,
  worse: (names) => `${names} har försämrats utöver normal variation.`,
  better: (names) => `${names} har förbättrats utöver normal variation.`,
  ended: (names) => `Signalen har upphört för ${names}.`,
};
