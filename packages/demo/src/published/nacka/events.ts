import type { EventData } from '../../model.ts';

export const nackaEvents: EventData[] = [
  {
    unit: 'owner',
    kind: 'definition_break',
    occursOn: '2020-05-01',
    title: 'Videosamtal räknas från tertial 2',
    text: 'Tidigare räknades bara fysiska möten som enskilt samtal. Andelarna före och efter är inte samma mått.',
    indicators: ['fyra-samtal'],
  },
];
