import type { MunicipalityData } from '../../model.ts';
import { publishedUnits } from '../published-case.ts';
import { hagerstenGoals } from './goals.ts';
import { hagerstenIndicators } from './indicators.ts';

const source =
  'Stockholms stad, Hägersten-Liljeholmens stadsdelsförvaltning, Verksamhetsberättelse 2019 för Barn- och ungdomsenheten';

/** An annual report with its tree of goals; money, deviations and placements of the report have no place here yet. */
export const hagerstenLiljeholmen: MunicipalityData = {
  slug: 'hagersten-liljeholmen',
  name: 'Hägersten-Liljeholmen, Stockholms stad',
  dataKind: 'published',
  source,
  note: 'Uppgifterna är hämtade ur en offentlig rapport. Det som rapporten inte redovisar visas som saknat.',
  ...publishedUnits(
    '2018-01-01',
    { kind: 'administration', name: 'Hägersten-Liljeholmens stadsdelsförvaltning' },
    { name: 'Barn- och ungdomsenheten' },
  ),
  segmentSets: [
    {
      key: 'kon',
      name: 'Kön',
      segments: [
        { code: 'M', name: 'Pojkar' },
        { code: 'K', name: 'Flickor' },
      ],
    },
  ],
  scales: [],
  plans: [
    {
      key: 'vb-2019',
      unit: 'owner',
      kind: 'operational_plan',
      title: 'Verksamhetsberättelse 2019',
      startsOn: '2019-01-01',
      endsBefore: '2020-01-01',
      goalLevelNames: [
        'KF:s inriktningsmål',
        'KF:s mål för verksamhetsområdet',
        'Nämndmål',
        'Enhetsmål',
      ],
      source,
      note: 'Rapporten bedömer uppfyllelsen av enhetsmålen. Övriga måls uppfyllelse och aktiviteternas analyser återges inte här.',
      followUps: [
        {
          kind: 'year_end',
          label: 'Bokslut 2019',
          effectiveOn: '2019-12-31',
          periodFrom: '2019-01-01',
          periodTo: '2020-01-01',
        },
      ],
      goals: hagerstenGoals,
    },
  ],
  indicators: hagerstenIndicators,
  events: [],
};
