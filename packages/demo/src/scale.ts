import { defaultCellBands } from '@lagesbild/domain/risk';
import type { ScaleData } from './model.ts';

/** The 4×4 matrix of domain.md §2 with the level names that the Nacka report prints. */
export const fourByFour: ScaleData = {
  key: '4x4',
  name: 'Riskmatris 4×4',
  likelihoodAxis: 'Sannolikhet',
  severityAxis: 'Allvarlighetsgrad',
  likelihoodNames: ['Osannolik', 'Mindre sannolik', 'Möjlig', 'Sannolik'],
  severityNames: ['Mindre', 'Måttlig', 'Betydlig', 'Hög'],
  cellBands: defaultCellBands(),
};
