import type { MeasureData, PlanData } from '../../model.ts';
import { nackaRisks } from './risks.ts';

/** Owner, dates, traffic light and progress of a measure are not published: they stay unknown. */
const measures: MeasureData[] = [
  { title: 'Säkerställa barns delaktighet', risks: ['1.1'] },
  { title: 'Säkerställa att skyddsbedömning görs', risks: ['2.1'] },
  { title: 'Inleda utredning vid våld', risks: ['2.1'] },
  { title: 'Säkerställa god kvalitet av vård i jourhem/familjehem', risks: ['2.2'] },
  { title: 'Implementera framarbetat målarbete', risks: ['3.1'] },
  { title: 'Samordna och tydliggöra roller och uppdrag', risks: ['4.1'] },
  { title: 'Utveckla kvalitetsarbetet', risks: ['4.1'] },
  { title: 'Utveckla uppföljning av verksamhet', risks: ['5.1'] },
  { title: 'Utveckla uppföljning av ekonomi', risks: ['5.1'] },
  { title: 'Rätt bemanning och rätt kompetens', risks: ['5.2'] },
  { title: 'Förbättrad introduktion', risks: ['5.2'] },
];

const best = 'Bästa utveckling för alla';
const value = 'Maximalt värde för skattepengarna';

export const nackaPlan: PlanData = {
  key: 'plan-2020',
  unit: 'owner',
  kind: 'action_plan',
  title: 'Åtgärdsplan 2020',
  startsOn: '2020-01-01',
  endsBefore: '2021-01-01',
  scale: '4x4',
  source: 'Nacka kommun, Uppföljning av åtgärdsplan 2020 barn och familjeenheten tertial 2',
  note: 'Rapporten anger färger men publicerar varken sannolikhet eller allvarlighetsgrad. Lägena i matrisen är exempelvärden som stämmer med de angivna färgerna. Färger i tertial 1 är angivna bara för risk 5.2. Ansvariga, datum och stoppljus för åtgärderna är inte publicerade.',
  followUps: [
    {
      kind: 't1',
      label: 'T1 2020',
      effectiveOn: '2020-04-30',
      periodFrom: '2020-01-01',
      periodTo: '2020-05-01',
    },
    {
      kind: 't2',
      label: 'T2 2020',
      effectiveOn: '2020-08-31',
      periodFrom: '2020-01-01',
      periodTo: '2020-09-01',
    },
  ],
  qualityAreas: [
    { number: 1, name: 'Självbestämmande och integritet', focusArea: best },
    { number: 2, name: 'Trygghet och säkerhet', focusArea: best },
    { number: 3, name: 'Kunskapsbaserad verksamhet', focusArea: value },
    { number: 4, name: 'Helhetssyn och samordning', focusArea: value },
    { number: 5, name: 'Effektivitet', focusArea: value },
  ],
  risks: nackaRisks,
  measures,
};
