import type { MunicipalityData } from '../model.ts';
import { alingsas } from './alingsas/index.ts';
import { ekero } from './ekero/index.ts';
import { hagerstenLiljeholmen } from './hagersten-liljeholmen/index.ts';
import { nacka } from './nacka/index.ts';

/** The reference cases: public reports, each a municipality of its own. */
export const publishedCases: readonly MunicipalityData[] = [
  nacka,
  hagerstenLiljeholmen,
  alingsas,
  ekero,
];
