import type { MissingReason } from '../../model.ts';
import type { Month } from '../generator/months.ts';

type Gap = { missing: MissingReason; comment: string };

/** Months without a value: of one unit, or of all that enter the indicator ("*"). */
const gaps: { indicator: string; unit: string; months: Month[]; gap: Gap }[] = [
  {
    indicator: 'forhand-14',
    unit: 'mott-syd',
    months: ['2023-10'],
    gap: {
      missing: 'not_available',
      comment: 'Verksamhetssystemet byttes ut i oktober; månaden går inte att ta fram.',
    },
  },
  {
    indicator: 'barnsamtal',
    unit: 'utr-centrum',
    months: ['2026-07'],
    gap: { missing: 'not_reported', comment: 'Inte inrapporterat under semestern.' },
  },
  {
    indicator: 'sjuk-kort',
    unit: 'ungdom',
    months: ['2026-08'],
    gap: { missing: 'not_reported', comment: 'Väntar på avstämning i personalsystemet.' },
  },
  {
    indicator: 'sip',
    unit: '*',
    months: ['2022-06', '2022-07'],
    gap: {
      missing: 'not_available',
      comment: 'Uppgiften registrerades inte under sommaren 2022.',
    },
  },
  {
    indicator: 'fyra-samtal',
    unit: 'heldygn',
    months: ['2024-01', '2024-02'],
    gap: { missing: 'not_available', comment: 'Gruppen saknade ansvarig för uppföljningen.' },
  },
  {
    indicator: 'vantetid',
    unit: 'foraldrastod',
    months: ['2025-07'],
    gap: { missing: 'not_applicable', comment: 'Mottagningen var stängd i juli.' },
  },
  {
    indicator: 'utr-pagaende',
    unit: '*',
    months: ['2023-10'],
    gap: {
      missing: 'not_available',
      comment: 'Verksamhetssystemet byttes ut; den sista oktober går inte att räkna fram.',
    },
  },
  {
    indicator: 'synpunkter',
    unit: '*',
    months: ['2026-08'],
    gap: { missing: 'not_reported', comment: 'Registrator återkommer i september.' },
  },
];

export function gapOf(indicator: string, unit: string, month: Month): Gap | undefined {
  return gaps.find(
    (gap) =>
      gap.indicator === indicator &&
      (gap.unit === '*' || gap.unit === unit) &&
      gap.months.includes(month),
  )?.gap;
}
