import type { ScaleData } from '../model.ts';
import { fourByFour } from '../scale.ts';

/** Likelihood 2, severity 4. */
const strictCell = 7;

/**
 * The common matrix, and a stricter version of it that Ådala published after tertial 2: what is of high severity is red
 * also when it is less likely. What was assessed before stays as it was.
 */
export const adalaScale: ScaleData = {
  ...fourByFour,
  later: [
    {
      publishedOn: '2026-09-01',
      cellBands: fourByFour.cellBands.map((band, at) => (at === strictCell ? 'red' : band)),
      note: 'Mindre sannolik och hög är röd från den 1 september 2026, eftersom ett enda fall kan få mycket allvarliga följder.',
    },
  ],
};
