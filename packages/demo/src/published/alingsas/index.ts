import { yearPeriod } from '@lagesbild/domain/calendar';
import type { MunicipalityData, RecommendationData } from '../../model.ts';
import { printedIndicator, publishedUnits } from '../published-case.ts';

const source =
  'Alingsås kommun, Yttrande med anledning av KPMG:s granskning av socialnämndens uppföljning av placerade barn och ungdomar, 2021-01-19';

const firstOfMarch = '2021-03-01';

const titles: (Pick<RecommendationData, 'title'> & Partial<RecommendationData>)[] = [
  { title: 'Följa utvecklingen av olika former av placeringar samt kostnadsutvecklingen' },
  { title: 'Analysera varför kommunen har fler placerade barn än liknande kommuner' },
  {
    title: 'Rutin för fortlöpande registerkontroller av familjehem',
    dueOn: firstOfMarch,
  },
  { title: 'Dokumenterad rutin för kvalitet i anlitade HVB', dueOn: firstOfMarch },
  {
    title: 'Rutin och egenkontroll: överväganden och omprövningar i tid',
    dueOn: firstOfMarch,
    selfChecksPerYear: 2,
  },
  {
    title: 'Egenkontroll: vårdplaner och genomförandeplaner enligt BBIC',
    selfChecksPerYear: 2,
  },
  {
    title:
      'Rutin: konsultationsdokument om skolgång och hälsa vid övervägande/omprövning minst en gång per år',
    dueOn: firstOfMarch,
    followUpNote: 'Följs upp varje månad',
  },
  {
    title: 'Egenkontroll: barnet får information och kommer till tals vid övervägande/omprövning',
    selfChecksPerYear: 2,
  },
];

/** The statement says only "end of 2021"; the day is the last one of it, and the plan's note says so. */
const endOf2021 = '2021-12-31';

/**
 * The statement of 2021-01-19 is the board's answer to all eight; when they were received is not published. Its wording
 * is not restated, so there is no answer text.
 */
const recommendations: RecommendationData[] = titles.map((recommendation, index) => ({
  number: index + 1,
  receivedFrom: 'KPMG',
  status: 'answered',
  reportBackOn: endOf2021,
  ...recommendation,
}));

/** A board's answer to its auditors. */
export const alingsas: MunicipalityData = {
  slug: 'alingsas',
  name: 'Alingsås kommun',
  dataKind: 'published',
  source,
  note: 'Uppgifterna är hämtade ur en offentlig rapport. Det som rapporten inte redovisar visas som saknat.',
  ...publishedUnits('2019-01-01', { kind: 'board', name: 'Socialnämnden' }),
  segmentSets: [],
  scales: [],
  plans: [
    {
      key: 'yttrande-2021',
      unit: 'top',
      kind: 'audit_response',
      title: 'Svar på granskningen av placerade barn och unga 2021',
      // From the statement's date; the board is to be reported to at the end of the year.
      startsOn: '2021-01-19',
      endsBefore: '2022-01-01',
      source,
      note: 'En samlad analys av alla avvikelser och egenkontroller ska redovisas för nämnden i slutet av 2021. Rapporten anger ingen dag; återrapporteringen visas den 31 december.',
      followUps: [
        {
          kind: 'date',
          label: 'Yttrande 2021',
          effectiveOn: '2021-01-19',
          periodFrom: '2020-01-01',
          periodTo: '2021-01-20',
        },
      ],
      recommendations,
      indicators: ['institution'],
    },
  ],
  indicators: [
    printedIndicator({
      key: 'institution',
      unit: 'top',
      name: 'Antal placeringar på institution',
      shortName: 'Placeringar på institution',
      description: 'Inflödet var oförändrat mellan åren.',
      valueKind: 'count',
      measureKind: 'stock',
      concerns: 'children',
      frequency: 'year',
      observations: [
        { period: yearPeriod(2019), value: 28 },
        { period: yearPeriod(2020), value: 12 },
      ],
    }),
  ],
  events: [],
};
