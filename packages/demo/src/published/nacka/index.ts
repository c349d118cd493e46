import type { MunicipalityData } from '../../model.ts';
import { fourByFour } from '../../scale.ts';
import { publishedUnits } from '../published-case.ts';
import { nackaEvents } from './events.ts';
import { nackaIndicators } from './indicators.ts';
import { nackaPlan } from './plan.ts';

/** The follow-up of an action plan in 2020 as the municipality published it; nothing but what the report prints. */
export const nacka: MunicipalityData = {
  slug: 'nacka',
  name: 'Nacka kommun',
  dataKind: 'published',
  source: 'Nacka kommun, Uppföljning av åtgärdsplan 2020 barn och familjeenheten tertial 2',
  note: 'Uppgifterna är hämtade ur en offentlig rapport. Det som rapporten inte redovisar visas som saknat.',
  // The board's own name is not known from the report.
  ...publishedUnits(
    '2019-01-01',
    { kind: 'board', name: 'Nämnden' },
    { name: 'Barn och familjeenheten' },
  ),
  segmentSets: [
    {
      key: 'erfarenhet',
      name: 'Erfarenhet',
      segments: [
        { code: '<1', name: 'Kortare än 1 år' },
        { code: '1+', name: 'Minst 1 år' },
        { code: '3+', name: 'Minst 3 år' },
        { code: '5+', name: 'Fem år eller längre' },
      ],
    },
  ],
  scales: [
    {
      ...fourByFour,
      note: 'Rapportens teckenförklaring anger grönt 1–3, gult 4–6 och rött 9–12. Produkterna 8 och 16 saknar färg där; här är 8 gul och 16 röd.',
    },
  ],
  plans: [nackaPlan],
  indicators: nackaIndicators,
  events: nackaEvents,
};
