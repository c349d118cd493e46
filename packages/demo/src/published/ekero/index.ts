import type { MunicipalityData } from '../../model.ts';
import { publishedUnits } from '../published-case.ts';
import { ekeroMeasures, statusDate } from './measures.ts';

const source = 'Ekerö kommun, Uppföljning av utvecklings-/åtgärdsplan, socialkontoret, SN13/49-709';

/** A list of seventeen assignments with their state: no risks, no goals, no series. */
export const ekero: MunicipalityData = {
  slug: 'ekero',
  name: 'Ekerö kommun',
  dataKind: 'published',
  source,
  note: 'Uppgifterna är hämtade ur en offentlig rapport. Det som rapporten inte redovisar visas som saknat.',
  ...publishedUnits('2013-01-01', { kind: 'administration', name: 'Socialkontoret' }),
  segmentSets: [],
  scales: [],
  plans: [
    {
      key: 'plan-2014',
      unit: 'top',
      kind: 'development_plan',
      title: 'Utvecklings- och åtgärdsplan 2014',
      // From the year in which the first assignment was done to the year of the latest date named.
      startsOn: '2013-01-01',
      endsBefore: '2015-01-01',
      source,
      note: 'Rapporten anger om ett uppdrag är klart eller pågår, inte om det följer tidplanen. Rapportens datum är inte känt; läget visas per den 30 april 2014, dagen före den senaste tidpunkt som rapporten ser fram emot.',
      followUps: [
        {
          kind: 'date',
          label: 'Uppföljning 2014',
          effectiveOn: statusDate,
          periodFrom: '2013-01-01',
          periodTo: '2014-05-01',
        },
      ],
      measures: ekeroMeasures,
    },
  ],
  indicators: [],
  events: [],
};
