import { type Band, BandShape } from '../chips/band-shape.tsx';
import { hasMoved } from './layout.ts';
import { GhostRing } from './matrix-cell.tsx';
import s from './matrix-legend.module.css';
import type { MatrixLabels, MatrixMark } from './types.ts';

export type MatrixLegendProps = {
  marks: MatrixMark[];
  labels: MatrixLabels['legend'];
  /** Set when the cells are too narrow for their words. */
  bandWords: Record<Band, string> | null;
};

/** Names only the signs that stand in the matrix. */
export function MatrixLegend({ marks, labels, bandWords }: MatrixLegendProps) {
  const hasGhost = marks.some(hasMoved);
  return (
    <ul className={s.legend}>
      {marks.some((mark) => mark.now) && (
        <li>
          <span className={s.disc} aria-hidden="true" />
          {labels.now}
        </li>
      )}
      {hasGhost && (
        <li>
          <span className={s.ghost} aria-hidden="true">
            <GhostRing size={20} />
          </span>
          {labels.before}
        </li>
      )}
      {marks.some((mark) => mark.isNew && mark.now) && (
        <li>
          <span className={`${s.disc} ${s.isNew}`} aria-hidden="true" />
          {labels.isNew}
        </li>
      )}
      {marks.some((mark) => mark.isClosed && mark.before && !mark.now) && (
        <li>
          <span className={`${s.ghost} ${s.closed}`} aria-hidden="true">
            <GhostRing size={20} />
          </span>
          {labels.closed}
        </li>
      )}
      {bandWords &&
        (['green', 'yellow', 'red'] as const).map((band) => (
          <li key={band}>
            <BandShape band={band} />
            {bandWords[band]}
          </li>
        ))}
    </ul>
  );
}
