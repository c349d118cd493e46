import type { BandOnlyMark, CellPosition, MatrixMark } from '../../../ui/matrix/types.ts';
import type { RiskPosition } from './risk-positions.ts';

type Standing = RiskPosition['now'];

/** The risks as the matrix draws them: those with a cell as marks, those with a colour only in the strip beside it. */
export function toMarks(
  risks: readonly RiskPosition[],
  hrefOf: (riskId: string) => string,
): { marks: MatrixMark[]; strip: BandOnlyMark[] } {
  const marks: MatrixMark[] = [];
  const strip: BandOnlyMark[] = [];
  for (const { risk, movement, now, before, isClosed } of risks) {
    const { id, code, title } = risk;
    const href = hrefOf(id);
    const cellNow = isClosed ? null : cellOf(now);
    const cellBefore = cellOf(before);
    if (cellNow || cellBefore) {
      const isNew = movement === 'new' || movement === 'reopened';
      marks.push({ id, code, title, now: cellNow, before: cellBefore, isNew, isClosed, href });
    }
    if (now && !cellNow && !isClosed) strip.push({ id, code, title, band: now.band, href });
  }
  return { marks, strip };
}

function cellOf(standing: Standing): CellPosition | null {
  if (!standing || standing.likelihood === null || standing.severity === null) return null;
  return { likelihood: standing.likelihood, severity: standing.severity };
}
