import { useRef, useState } from 'react';
import type { Band } from '../chips/band-shape.tsx';
import { useElementWidth } from '../layout/use-element-width.ts';
import { BandStrip } from './band-strip.tsx';
import { CellList } from './cell-list.tsx';
import { ColumnHead, GridRow, RowHead } from './grid-roles.tsx';
import { layoutMatrix } from './layout.ts';
import { MatrixArrows } from './matrix-arrows.tsx';
import { MatrixCell } from './matrix-cell.tsx';
import { MatrixLegend } from './matrix-legend.tsx';
import s from './risk-matrix.module.css';
import { headWidth, metricsOf, wordWidth } from './sizes.ts';
import {
  type BandOnlyMark,
  bandAt,
  type CellInfo,
  type CellPosition,
  compareCodes,
  type MatrixLabels,
  type MatrixMark,
  type MatrixScale,
  type MatrixSize,
} from './types.ts';
import { useGridFocus } from './use-grid-focus.ts';

export type RiskMatrixProps = {
  scale: MatrixScale;
  marks: MatrixMark[];
  /** Risks with a colour but no cell. */
  strip?: BandOnlyMark[];
  bandWords: Record<Band, string>;
  labels: MatrixLabels;
  /** A cell with one mark was chosen by Enter or touch. */
  onOpen: (id: string) => void;
  /** By the room there is, when left out; `meeting` for a projector. */
  size?: MatrixSize;
  /** "Lägena i matrisen är exempelvärden" */
  illustrativeNote?: string;
};

/** Under this width the phone's measures hold, px. */
const phoneBelow = 460;

/** The risk matrix: bands per cell, numbered marks, and arrows from where they were. 3×3 to 6×6. */
export function RiskMatrix(props: RiskMatrixProps) {
  const { scale, marks, strip = [], bandWords, labels, onOpen, illustrativeNote } = props;
  const root = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const rootWidth = useElementWidth(root, 672);
  const size = props.size ?? (rootWidth < phoneBelow ? 'phone' : 'page');
  const metrics = metricsOf[size];
  const [lifted, setLifted] = useState<string | null>(null);
  const [opened, setOpened] = useState<CellPosition | null>(null);

  const rows = scale.likelihoodNames.length;
  const columns = scale.severityNames.length;
  const width = rootWidth - metrics.labelWidth - metrics.gap;
  const wordWidthAt = (cell: CellPosition) => wordWidth(metrics, bandWords[bandAt(scale, cell)]);
  const layout = layoutMatrix({ rows, columns, width, metrics, marks, wordWidthAt });
  const isNarrow = layout.cells.some(
    (cell) => layout.cellWidth < headWidth(metrics, wordWidthAt(cell), cell),
  );
  const infoOf = (cell: CellPosition) => cellInfo(cell, scale, bandWords, marks);

  const focus = useGridFocus(grid, {
    rows,
    columns,
    marksIn: (cell) => {
      if (size === 'phone') return 0;
      const found = layout.cells.find((other) => isSame(other, cell));
      return found?.placed.filter((mark) => mark.kind === 'now').length ?? 0;
    },
  });
  const choose = (cell: CellPosition) => {
    const here = infoOf(cell).marks;
    if (here.length === 1 && here[0]) onOpen(here[0].id);
    else if (here.length > 1) setOpened({ likelihood: cell.likelihood, severity: cell.severity });
  };
  const close = () => {
    setOpened(null);
    focus.moveTo({ ...focus.focus, mark: -1 });
  };

  return (
    <div
      ref={root}
      className={`${s.root} ${s[size]}`}
      style={
        {
          '--measured': `${rootWidth}px`,
          '--cell-height': `${metrics.cellHeight}px`,
          '--label': `${metrics.labelWidth}px`,
        } as object
      }
      data-mantine-color-scheme={size === 'meeting' ? 'light' : undefined}
    >
      <p className={s.likelihoodAxis} aria-hidden="true">
        {scale.likelihoodAxis}
      </p>
      <div className={s.plot}>
        {/* biome-ignore lint/a11y/useSemanticElements: a grid with roving focus has no HTML element */}
        <div
          ref={grid}
          role="grid"
          tabIndex={-1}
          aria-label={labels.grid}
          className={s.grid}
          onKeyDown={(event) => {
            focus.onKeyDown(event);
            if (event.key === 'Enter' && focus.focus.mark === -1) choose(focus.focus);
          }}
        >
          {scale.likelihoodNames.toReversed().map((name, index) => {
            const likelihood = rows - index;
            return (
              <GridRow key={name} className={s.row} style={columnsStyle(columns)}>
                <RowHead className={s.rowHead} label={`${name} ${likelihood}`}>
                  {size === 'page' && <span>{name}</span>}
                  <b>{likelihood}</b>
                </RowHead>
                {layout.cells
                  .filter((cell) => cell.likelihood === likelihood)
                  .map((cell) => (
                    <MatrixCell
                      key={cell.severity}
                      cell={cell}
                      info={infoOf(cell)}
                      size={size}
                      labels={labels}
                      isNarrow={isNarrow}
                      focus={focus.focus}
                      onChoose={() => {
                        focus.setFocus({ ...positionOf(cell), mark: -1 });
                        choose(cell);
                      }}
                      onFocusStop={focus.setFocus}
                      onLift={(mark) => setLifted(mark?.id ?? null)}
                    />
                  ))}
              </GridRow>
            );
          })}
          <GridRow className={s.foot} style={columnsStyle(columns)}>
            <ColumnHead className={s.severityAxis}>
              {size === 'page' ? (
                scale.severityAxis
              ) : (
                <span className="visually-hidden">{scale.severityAxis}</span>
              )}
            </ColumnHead>
            {scale.severityNames.map((name, index) => (
              <ColumnHead key={name} className={s.columnHead} label={`${name} ${index + 1}`}>
                <b>{index + 1}</b>
                {size === 'page' && <span>{name}</span>}
              </ColumnHead>
            ))}
          </GridRow>
        </div>
        <MatrixArrows
          arrows={layout.arrows}
          width={width}
          height={layout.height}
          isThin={layout.isCrowded && size !== 'meeting'}
          isMeeting={size === 'meeting'}
          lifted={lifted}
        />
        {opened && <CellList info={infoOf(opened)} labels={labels} onClose={close} />}
      </div>
      {size !== 'page' && (
        <p className={s.severityBelow} aria-hidden="true">
          {illustrativeNote && size === 'meeting' && (
            <span className={s.note}>{illustrativeNote}</span>
          )}
          <b>{scale.severityAxis}</b>
        </p>
      )}
      {size !== 'meeting' && (
        <div className={s.below}>
          <MatrixLegend
            marks={marks}
            labels={labels.legend}
            bandWords={isNarrow ? bandWords : null}
          />
          {illustrativeNote && <p className={s.note}>{illustrativeNote}</p>}
        </div>
      )}
      {strip.length > 0 && <BandStrip marks={strip} bandWords={bandWords} title={labels.strip} />}
    </div>
  );
}

function columnsStyle(columns: number) {
  return { gridTemplateColumns: `var(--label) repeat(${columns}, minmax(0, 1fr))` };
}

function positionOf({ likelihood, severity }: CellPosition): CellPosition {
  return { likelihood, severity };
}

function isSame(a: CellPosition, b: CellPosition): boolean {
  return a.likelihood === b.likelihood && a.severity === b.severity;
}

function cellInfo(
  cell: CellPosition,
  scale: MatrixScale,
  bandWords: Record<Band, string>,
  marks: MatrixMark[],
): CellInfo {
  const band = bandAt(scale, cell);
  return {
    ...positionOf(cell),
    likelihoodName: scale.likelihoodNames[cell.likelihood - 1] ?? '',
    severityName: scale.severityNames[cell.severity - 1] ?? '',
    band,
    bandWord: bandWords[band],
    level: cell.likelihood * cell.severity,
    marks: marks.filter((mark) => mark.now && isSame(mark.now, cell)).sort(compareCodes),
  };
}
