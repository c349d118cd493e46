import type { MunicipalityData, MunicipalityHead } from '../model.ts';
import { adalaEvents } from './events.ts';
import { adalaIndicators } from './indicators/index.ts';
import { adalaMembers, adalaUnits } from './organisation.ts';
import { departmentPlan } from './plan/department-plan.ts';
import { unitPlan } from './plan/unit-plan.ts';
import { adalaScale } from './scale.ts';

export const adalaHead: MunicipalityHead = {
  slug: 'adala',
  name: 'Ådala kommun',
  dataKind: 'demonstration',
  note: 'Ådala är en påhittad kommun. Alla uppgifter är demonstrationsdata.',
};

/** The fictional municipality: the same figures every time it is asked for. */
export function adala(): MunicipalityData {
  return {
    ...adalaHead,
    units: adalaUnits,
    members: adalaMembers,
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
    scales: [adalaScale],
    plans: [departmentPlan, unitPlan],
    indicators: adalaIndicators(),
    events: adalaEvents,
  };
}
