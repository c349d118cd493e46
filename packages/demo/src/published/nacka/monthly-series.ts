import { addDays, monthPeriod } from '@lagesbild/domain/calendar';
import type { IndicatorData, ObservationData } from '../../model.ts';
import { printedIndicator } from '../published-case.ts';

const months = ['2020-01', '2020-02', '2020-03', '2020-04', '2020-05', '2020-06'];

/** Null is printed "u.s." in the report. */
function monthly(values: (number | null)[]): ObservationData[] {
  return months.map((month, index) => {
    const value = values[index] ?? null;
    return { period: monthPeriod(month), ...(value === null ? notAvailable : { value }) };
  });
}

const notAvailable = { missing: 'not_available' as const, printedAs: 'u.s.' };

const over = [10, 16, 7, 7, null, 6];
const ongoing = [25, 24, 16, 16, 15, 14];

/** The report's share is derived from its two counts, so its parts are kept. */
const shareOver: ObservationData[] = months.map((month, index) => {
  const numerator = over[index] ?? null;
  const period = monthPeriod(month);
  return numerator === null
    ? { period, ...notAvailable }
    : { period, numerator, denominator: ongoing[index] ?? 0 };
});

/** Two remarks of the report's copy: a heading that cannot be read, and a digit printed as a letter. */
const vacancies = monthly([5, 4, 10, 9, 5, 1]).map((observation, index) => {
  if (index === 0) {
    return { ...observation, comment: 'Kolumnens rubrik går inte att läsa; tolkad som januari.' };
  }
  return index === 5
    ? { ...observation, printedAs: 'I', comment: 'Tryckt som I i rapporten; läst som 1.' }
    : observation;
});

const children = { unit: 'owner', concerns: 'children', frequency: 'month' } as const;
const staff = { unit: 'owner', concerns: 'staff', frequency: 'month' } as const;
const stock = { measureKind: 'stock', aggregateTime: 'last' } as const;
const snapshot = 'Mätdagen är oftast månadens sista dag.';
/** Of the report's categories: at least one year contains at least three, and so on. They do not add up to 100. */
const experience: [code: string, values: number[]][] = [
  ['<1', [4, 8, 3]],
  ['1+', [96, 92, 97]],
  ['3+', [71, 84, 91]],
  ['5+', [48, 63, 65]],
];
const experienceDays = ['2019-02-01', '2020-02-01', '2020-08-01'];

export const monthlyIndicators: IndicatorData[] = [
  printedIndicator({
    ...children,
    key: 'till-tals',
    name: 'Andel anmälningar där barn kommit till tals under förhandsbedömningen',
    shortName: 'Till tals i förhandsbedömning',
    valueKind: 'share',
    direction: 'higher_better',
    answers: 'Andel barn som kommit till tals under förhandsbedömning',
    observations: monthly([14, 21, 17, 17, 19, 19]),
    baseline: { value: 10 },
  }),
  printedIndicator({
    ...children,
    key: 'enskilt-mote',
    name: 'Andel utredningar där barn varit delaktiga i enskilt möte eller samtal',
    shortName: 'Delaktiga i enskilt möte',
    valueKind: 'share',
    direction: 'higher_better',
    answers: 'Andel barn som varit delaktiga i enskilt möte under utredningstiden',
    observations: monthly([55, 72, 64, 67, 63, 67]),
    baseline: { value: 42 },
  }),
  printedIndicator({
    ...children,
    key: 'uppfoljningar',
    name: 'Antal uppföljningar där barn deltagit i enskilt möte under uppföljning av insats i heldygnsvård',
    shortName: 'Uppföljningar med enskilt möte',
    valueKind: 'count',
    direction: 'higher_better',
    answers: 'Andel barn som deltagit i enskilt möte under uppföljning av insats',
    observations: monthly([4, 4, 5, 10, 9, 9]),
    baseline: { value: 6 },
  }),
  printedIndicator({
    ...children,
    ...stock,
    key: 'heldygnsinsats',
    name: 'Antal barn med pågående heldygnsinsats',
    shortName: 'Barn med heldygnsinsats',
    valueKind: 'count',
    observations: monthly([101, 90, 95, 88, 86, 91]),
    baseline: { value: 93 },
  }),
  printedIndicator({
    ...children,
    ...stock,
    key: 'jourhem-6',
    name: 'Antal placeringar i jourhem som pågått mer än 6 månader',
    shortName: 'Jourhem över 6 månader, antal',
    description: snapshot,
    valueKind: 'count',
    direction: 'lower_better',
    answers: 'Antal vårddygn som överstiger 6 månader för barn placerade i jourhem',
    observations: monthly(over),
  }),
  printedIndicator({
    ...children,
    ...stock,
    key: 'jourhem',
    name: 'Antal pågående placeringar i jourhem',
    shortName: 'Placeringar i jourhem',
    description: snapshot,
    valueKind: 'count',
    observations: monthly(ongoing),
  }),
  printedIndicator({
    ...children,
    ...stock,
    key: 'jourhem-6-andel',
    name: 'Andel av pågående placeringar i jourhem som pågått mer än 6 månader',
    shortName: 'Jourhem över 6 månader, andel',
    description: snapshot,
    valueKind: 'share',
    direction: 'lower_better',
    aggregateUnits: 'sum',
    numeratorLabel: 'över 6 månader',
    denominatorLabel: 'pågående placeringar',
    observations: shareOver,
  }),
  printedIndicator({
    ...staff,
    ...stock,
    key: 'vakanser',
    name: 'Antal vakanta tjänster',
    shortName: 'Vakanta tjänster',
    valueKind: 'count',
    direction: 'lower_better',
    answers: 'Antal vakanta tjänster',
    observations: vacancies,
  }),
  printedIndicator({
    ...staff,
    key: 'omsattning',
    name: 'Personalomsättning',
    valueKind: 'share',
    decimals: 1,
    direction: 'lower_better',
    answers: 'Personalomsättning',
    observations: monthly([0, 2.4, 2.4, 0, 1.2, 1.2]),
  }),
  printedIndicator({
    ...staff,
    ...stock,
    key: 'erfarenhet',
    name: 'Andel handläggare efter erfarenhet av barn- och ungdomsvård',
    shortName: 'Handläggares erfarenhet',
    valueKind: 'share',
    answers: 'Andel socialsekreterare med erfarenhet av barnutredningar',
    frequency: 'irregular',
    observations: experience.flatMap(([code, values]) =>
      experienceDays.map((day, index) => ({
        segment: `erfarenhet/${code}`,
        period: { kind: 'day' as const, from: day, to: addDays(day, 1) },
        value: values[index] ?? 0,
      })),
    ),
  }),
  printedIndicator({
    ...staff,
    ...stock,
    key: 'inhyrda',
    name: 'Antal inhyrda socialsekreterare',
    shortName: 'Inhyrda socialsekreterare',
    valueKind: 'count',
    direction: 'lower_better',
    answers: 'Andel inhyrd personal',
    observations: monthly([6, 5, 5, 6, 6, 7]),
  }),
  printedIndicator({
    ...staff,
    ...stock,
    key: 'nyanstallda',
    name: 'Antal medarbetare anställda inom de senaste 6 månaderna',
    shortName: 'Anställda senaste 6 månaderna',
    valueKind: 'count',
    answers: 'Antal medarbetare anställda inom de senaste 6 månaderna',
    observations: monthly([21, 12, 12, 9, 6, 6]),
  }),
];
