import type { MeasureData, Progress } from '../../model.ts';

/**
 * The report is undated in the reference. It expects a start in May 2014, so it was written before: its states are dated
 * to the last day before that month.
 */
export const statusDate = '2014-04-30';

type Assignment = {
  title: string;
  /** Left out where the report states none: the state is unknown. */
  progress?: Progress;
  /** Where the report says since when. */
  since?: string;
  note?: string;
  description?: string;
  startsOn?: string;
  refersTo?: string;
};

const assignments: Assignment[] = [
  { title: 'Kvalitetssäkring av kostsamma insatser', progress: 'ongoing' },
  { title: 'Översyn av externa insatser samt vårdplaner', progress: 'ongoing' },
  {
    title: 'Förebyggande öppenvårdsmottagning',
    progress: 'done',
    since: '2013-02-01',
    note: 'Sedan den 1 februari 2013.',
  },
  { title: 'Stärkt familjebehandling', refersTo: 'Öppenvårdsenhet' },
  { title: 'Stärkt samverkan med skolan', progress: 'ongoing' },
  { title: 'Stärkt fältsamordning', progress: 'done' },
  { title: 'SkolFam' },
  { title: 'Boendekartläggning', progress: 'ongoing' },
  { title: 'Nytt verksamhetssystem', progress: 'ongoing' },
  { title: 'Översyn av avtal om ensamkommande flyktingbarn', progress: 'done' },
  { title: 'Översyn av kostnadsfördelning socialtjänst och skola', progress: 'done' },
  { title: 'Kostnadsavvikelser från standardkostnaden' },
  { title: 'Förändrade avgifter inom familjerådgivningen', progress: 'done' },
  { title: 'Upphandling av ramavtal', progress: 'done', note: 'En del pågår fortfarande.' },
  { title: 'Hemtjänst, volymutveckling', progress: 'ongoing' },
  {
    title: 'Öppenvårdsenhet',
    progress: 'ongoing',
    // Only the month is printed.
    startsOn: '2014-05-01',
    note: 'Beräknad start i maj 2014.',
  },
  {
    title: 'Minska antalet bidragstagare inom försörjningsstöd',
    progress: 'ongoing',
    description:
      'Rapportens kalkyl: i genomsnitt 8 000 kr per person och månad, 140 personer per månad, 1,1 mnkr per månad. En minskning med 10 procent väntas ge 1,3 mnkr per år inom tolv månader. Personalkostnad 440 tkr, uppräkning 3,0 procent.',
  },
];

export const ekeroMeasures: MeasureData[] = assignments.map(
  ({ progress, since, note, ...assignment }) => ({
    ...assignment,
    statuses: progress ? [{ effectiveOn: since ?? statusDate, progress, note }] : [],
  }),
);
