import { type Band, bandOfCell, type ScaleVersion } from '@lagesbild/domain/risk';
import type { AssessmentRow } from './risk-repository.ts';

/** The cell's band on the pinned scale, or the stated one of a colour without factors; the table lets no third case be. */
export function bandOfAssessment(row: AssessmentRow, scale: ScaleVersion): Band {
  if (row.likelihood !== null && row.severity !== null) {
    return bandOfCell(scale, row.likelihood, row.severity);
  }
  if (row.statedBand === null) throw new Error(`Assessment ${row.id} has neither cell nor band`);
  return row.statedBand;
}
