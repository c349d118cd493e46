import {
  type BandOnlyMark,
  bandAt,
  type CellPosition,
  type MatrixMark,
  type MatrixScale,
} from '../../../ui/matrix/types.ts';
import type { RiskPosition } from './risk-positions.ts';

type Standing = Pick<NonNullable<RiskPosition['now']>, 'band' | 'likelihood' | 'severity'> | null;
type Position = Pick<RiskPosition, 'movement' | 'isClosed'> & {
  risk: { id: string; code: string; title: string };
  now: Standing;
  before: Standing;
};

/**
 * The risks as the matrix draws them: those with a cell as marks, those with a colour only in the strip beside it. What
 * was assessed on another version of the scale keeps its colour (domain.md §2): where this version gives the cell
 * another, the risk stands in the strip too.
 */
export function toMarks(
  risks: readonly Position[],
  hrefOf: (riskId: string) => string,
  scale: MatrixScale,
): { marks: MatrixMark[]; strip: BandOnlyMark[] } {
  const marks: MatrixMark[] = [];
  const strip: BandOnlyMark[] = [];
  for (const { risk, movement, now, before, isClosed } of risks) {
    const { id, code, title } = risk;
    const href = hrefOf(id);
    const cellNow = isClosed ? null : cellOf(now, scale);
    const cellBefore = cellOf(before, scale);
    if (cellNow || cellBefore) {
      const isNew = movement === 'new' || movement === 'reopened';
      marks.push({ id, code, title, now: cellNow, before: cellBefore, isNew, isClosed, href });
    }
    if (now && !cellNow && !isClosed) strip.push({ id, code, title, band: now.band, href });
  }
  return { marks, strip };
}

function cellOf(standing: Standing, scale: MatrixScale): CellPosition | null {
  if (!standing || standing.likelihood === null || standing.severity === null) return null;
  const cell = { likelihood: standing.likelihood, severity: standing.severity };
  const isInScale =
    cell.likelihood <= scale.likelihoodNames.length && cell.severity <= scale.severityNames.length;
  return isInScale && bandAt(scale, cell) === standing.band ? cell : null;
}
