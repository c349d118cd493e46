import { BandShape } from '../chips/band-shape.tsx';
import { UiLink } from '../link/ui-link.tsx';
import type { CellLayout } from './layout.ts';
import s from './matrix-cell.module.css';
import type { PlacedMark } from './place.ts';
import type { CellInfo, MatrixLabels, MatrixMark, MatrixSize } from './types.ts';
import { type GridFocus, stopKey } from './use-grid-focus.ts';

export type MatrixCellProps = {
  cell: CellLayout;
  info: CellInfo;
  size: MatrixSize;
  labels: MatrixLabels;
  /** Too narrow for the word: the shape stands alone and a legend names it. */
  isNarrow: boolean;
  focus: GridFocus;
  /** The cell itself was chosen (Enter, or a touch on a phone). */
  onChoose: () => void;
  onFocusStop: (stop: GridFocus) => void;
  onLift: (mark: MatrixMark | null) => void;
};

/** One cell: band, product and the marks in it. */
export function MatrixCell(props: MatrixCellProps) {
  const { cell, info, size, labels, isNarrow, focus, onChoose, onFocusStop, onLift } = props;
  const { likelihood, severity } = cell;
  const stop = (mark: number): GridFocus => ({ likelihood, severity, mark });
  const tabIndex = (mark: number) => (stopKey(focus) === stopKey(stop(mark)) ? 0 : -1);
  const reachable = cell.placed.filter((placed) => placed.kind === 'now');
  const isTarget = info.marks.length > 0;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles Enter for all its stops
    // biome-ignore lint/a11y/useSemanticElements: a grid's cell has no HTML element
    <div
      role="gridcell"
      className={`${s.cell} ${s[info.band]} ${s[size]} ${isTarget ? s.target : ''}`}
      data-stop={stopKey(stop(-1))}
      tabIndex={tabIndex(-1)}
      onFocus={(event) => event.target === event.currentTarget && onFocusStop(stop(-1))}
      onClick={(event) => {
        const isOnMark = (event.target as HTMLElement).closest('a, button');
        if (!isOnMark && isTarget && size === 'phone') onChoose();
      }}
    >
      <span className="visually-hidden">{labels.cell(info)}</span>
      <span className={`${s.head} ${s[cell.head]}`} aria-hidden="true">
        <span className={s.word}>
          <BandShape
            band={info.band}
            size={size === 'meeting' ? 24 : size === 'phone' ? 10 : 11}
            tone={size === 'meeting' ? 'current' : 'own'}
          />
          {!isNarrow && info.bandWord}
        </span>
        <span>{info.level}</span>
      </span>
      {cell.placed.map((placed) => {
        const at = offsetOf(placed, cell);
        if (placed.kind === 'ghost')
          return <Ghost key={`ghost-${placed.mark.id}`} {...placed} at={at} />;
        const index = reachable.indexOf(placed);
        const shared = {
          className: `${s.mark} ${placed.mark.isNew ? s.isNew : ''}`,
          style: styleOf(at, placed.size),
        };
        // On a phone the cell is the target: marks of 24 px stand too close for a finger.
        if (size === 'phone')
          return (
            <span key={placed.mark.id} {...shared} aria-hidden="true">
              {placed.mark.code}
            </span>
          );
        return (
          <UiLink
            key={placed.mark.id}
            {...shared}
            href={placed.mark.href}
            aria-label={labels.mark(placed.mark)}
            title={`${placed.mark.code} ${placed.mark.title}`}
            data-stop={stopKey(stop(index))}
            tabIndex={tabIndex(index)}
            onFocus={() => {
              onFocusStop(stop(index));
              onLift(placed.mark);
            }}
            onBlur={() => onLift(null)}
            onMouseEnter={() => onLift(placed.mark)}
            onMouseLeave={() => onLift(null)}
          >
            {placed.mark.code}
          </UiLink>
        );
      })}
      {cell.more && (
        <button
          type="button"
          className={s.more}
          style={styleOf(offsetOf(cell.more, cell), cell.more.size)}
          tabIndex={-1}
          aria-label={labels.more(cell.hidden.length)}
          onClick={onChoose}
        >
          +{cell.hidden.length}
        </button>
      )}
    </div>
  );
}

/** Where the mark was; its code struck through when the risk is closed. Words are in the marks' and cells' names. */
function Ghost({ mark, at, size }: PlacedMark) {
  return (
    <span
      className={`${s.ghost} ${mark.isClosed ? s.closed : ''}`}
      style={styleOf(at, size)}
      title={`${mark.code} ${mark.title}`}
      aria-hidden="true"
    >
      <GhostRing size={size} />
      <span>{mark.code}</span>
    </span>
  );
}

/** A dashed ring drawn as SVG, so that its dashes are even in every browser. */
export function GhostRing({ size }: { size: number }) {
  const stroke = size > 40 ? 3 : 1.5;
  const radius = size / 2 - stroke / 2;
  const dashes = Math.round((2 * Math.PI * radius) / (stroke * 3.1));
  return (
    <svg
      className={s.ring}
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      aria-hidden="true"
    >
      <circle
        cx={size / 2}
        cy={size / 2}
        r={radius}
        strokeWidth={stroke}
        pathLength={dashes * 10}
        strokeDasharray="6 4"
      />
    </svg>
  );
}

function offsetOf({ at }: Pick<PlacedMark, 'at'>, cell: CellLayout) {
  return { x: at.x - cell.origin.x, y: at.y - cell.origin.y };
}

function styleOf(at: { x: number; y: number }, size: number) {
  return { left: at.x - size / 2, top: at.y - size / 2, width: size, height: size };
}
