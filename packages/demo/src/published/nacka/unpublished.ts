import type { IndicatorData } from '../../model.ts';
import { printedIndicator } from '../published-case.ts';

type Named = Pick<IndicatorData, 'key' | 'name' | 'shortName' | 'valueKind' | 'concerns'>;

/**
 * The plan names these, but the report prints no figure that answers them: they are there, without a value. Kind of
 * value and whom it concerns are read from the name.
 */
const named: Named[] = [
  {
    key: 'dokumenterade-mal',
    name: 'Andel barn med dokumenterade mål',
    shortName: 'Dokumenterade mål',
    valueKind: 'share',
    concerns: 'children',
  },
  {
    key: 'medarbetarindex',
    name: 'Medarbetarundersökning: index',
    shortName: 'Medarbetarindex',
    valueKind: 'index',
    concerns: 'staff',
  },
  {
    key: 'delaktighet-kvalitetsarbete',
    name: 'Medarbetares upplevda delaktighet i kvalitetsarbetet',
    shortName: 'Delaktighet i kvalitetsarbetet',
    valueKind: 'index',
    concerns: 'staff',
  },
  {
    key: 'verksamhetsmatt',
    name: 'Uppföljning av verksamhetsmått som stöd för den ekonomiska styrningen',
    shortName: 'Verksamhetsmått för styrning',
    valueKind: 'index',
    concerns: 'organisation',
  },
  {
    key: 'nyckeltal',
    name: 'Uppföljning av nyckeltal och mått på olika nivåer',
    shortName: 'Nyckeltal på olika nivåer',
    valueKind: 'index',
    concerns: 'organisation',
  },
];

export const unpublishedIndicators: IndicatorData[] = named.map((indicator) =>
  printedIndicator({
    ...indicator,
    unit: 'owner',
    unitLabel: indicator.valueKind === 'share' ? '%' : '',
    description: 'Ej publicerat: planen nämner indikatorn, men rapporten anger ingen siffra.',
    frequency: 'irregular',
    observations: [],
  }),
);
