import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { type Band, BandShape } from '../chips/band-shape.tsx';
import { useElementWidth } from '../layout/use-element-width.ts';
import { ColumnHead, GridRow, RowHead } from './grid-roles.tsx';
import s from './scale-grid.module.css';
import { bandAt, type CellPosition, type MatrixScale } from './types.ts';
import { stopKey, useGridFocus } from './use-grid-focus.ts';

export type ScaleGridProps = {
  scale: MatrixScale;
  bandWords: Record<Band, string>;
  labels: {
    /** Name of the grid. */
    grid: string;
    /** "Möjlig 3, Hög 4: röd 12, var gul, risker 1.1 och 2.2" */
    cell: (cell: CellPosition) => string;
    /** How cells are coloured, by mouse and by key. */
    hint?: string;
    /** In a cell with another band than before: "var gul". */
    was: (band: Band) => string;
  };
  /** Codes of the risks that stand in a cell. */
  codesAt: (cell: CellPosition) => string[];
  /** The band a cell had; null where it is the same, or the cell is new. */
  bandBefore: (cell: CellPosition) => Band | null;
  /** Left out: only to look at. */
  onBand?: (cell: CellPosition, band: Band | 'next') => void;
};

const KEYS: Readonly<Record<string, Band | 'next'>> = {
  ' ': 'next',
  Enter: 'next',
  '1': 'green',
  g: 'green',
  '2': 'yellow',
  y: 'yellow',
  '3': 'red',
  r: 'red',
};

/** Marks shown in a cell before "+n". */
const MAX_CODES = 4;
const PHONE_BELOW = 460;

/** A scale with a band in every cell, to be coloured cell by cell: by pointer, or arrows and a key. */
export function ScaleGrid(props: ScaleGridProps) {
  const { scale, bandWords, labels, codesAt, bandBefore, onBand } = props;
  const root = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const isPhone = useElementWidth(root, 672) < PHONE_BELOW;
  const [said, setSaid] = useState<CellPosition | null>(null);
  const rows = scale.likelihoodNames.length;
  const columns = scale.severityNames.length;
  const focus = useGridFocus(grid, { rows, columns, marksIn: () => 0 });

  function colour(cell: CellPosition, band: Band | 'next') {
    onBand?.(cell, band);
    setSaid(cell);
  }
  function onKey(event: KeyboardEvent) {
    focus.onKeyDown(event);
    const band = KEYS[event.key] ?? KEYS[event.key.toLowerCase()];
    if (!band || !onBand || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const { likelihood, severity } = focus.focus;
    colour({ likelihood, severity }, band);
  }

  const template = {
    gridTemplateColumns: `var(--label) repeat(${columns}, minmax(0, 1fr))`,
  };
  return (
    <div ref={root} className={`${s.root} ${isPhone ? s.phone : ''}`}>
      <p className={s.axis} aria-hidden="true">
        {scale.likelihoodAxis}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a grid with roving focus has no HTML element */}
      <div
        ref={grid}
        role="grid"
        tabIndex={-1}
        aria-label={labels.grid}
        aria-describedby={labels.hint ? hintId : undefined}
        aria-readonly={onBand ? undefined : true}
        className={s.grid}
        onKeyDown={onKey}
      >
        {scale.likelihoodNames.toReversed().map((name, index) => {
          const likelihood = rows - index;
          return (
            <GridRow key={likelihood} className={s.row} style={template}>
              <RowHead className={s.rowHead} label={`${name} ${likelihood}`}>
                {!isPhone && <span>{name}</span>}
                <b>{likelihood}</b>
              </RowHead>
              {scale.severityNames.map((_, column) => {
                const severity = column + 1;
                const cell = { likelihood, severity };
                const stop = { ...cell, mark: -1 };
                const isStop = stopKey(stop) === stopKey(focus.focus);
                const band = bandAt(scale, cell);
                const before = bandBefore(cell);
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys for all its cells
                  // biome-ignore lint/a11y/useSemanticElements: a grid's cell has no HTML element
                  <div
                    key={severity}
                    role="gridcell"
                    className={`${s.cell} ${s[band]} ${onBand ? s.editable : ''}`}
                    data-stop={stopKey(stop)}
                    data-changed={before ? true : undefined}
                    tabIndex={isStop ? 0 : -1}
                    onFocus={() => focus.setFocus(stop)}
                    onClick={() => colour(cell, 'next')}
                  >
                    <span className="visually-hidden">{labels.cell(cell)}</span>
                    <span className={s.head} aria-hidden="true">
                      <span className={s.word}>
                        <BandShape band={band} size={isPhone ? 10 : 11} />
                        {!isPhone && bandWords[band]}
                      </span>
                      <span>{likelihood * severity}</span>
                    </span>
                    {before && (
                      <span className={s.was} aria-hidden="true">
                        {labels.was(before)}
                      </span>
                    )}
                    <Codes codes={codesAt(cell)} />
                  </div>
                );
              })}
            </GridRow>
          );
        })}
        <GridRow className={s.foot} style={template}>
          <ColumnHead className={s.axis}>
            {isPhone ? (
              <span className="visually-hidden">{scale.severityAxis}</span>
            ) : (
              scale.severityAxis
            )}
          </ColumnHead>
          {scale.severityNames.map((name, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a level is its number; names may be the same while they are written
            <ColumnHead key={index} className={s.columnHead} label={`${name} ${index + 1}`}>
              <b>{index + 1}</b>
              {!isPhone && <span>{name}</span>}
            </ColumnHead>
          ))}
        </GridRow>
      </div>
      {isPhone && (
        <p className={s.axisBelow} aria-hidden="true">
          {scale.severityAxis}
        </p>
      )}
      {labels.hint && (
        <p id={hintId} className={s.hint}>
          {labels.hint}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {said && labels.cell(said)}
      </p>
    </div>
  );
}

function Codes({ codes }: { codes: string[] }) {
  if (codes.length === 0) return null;
  const shown = codes.length > MAX_CODES ? codes.slice(0, MAX_CODES - 1) : codes;
  return (
    <span className={s.codes} aria-hidden="true">
      {shown.map((code) => (
        <span key={code} className={s.code}>
          {code}
        </span>
      ))}
      {codes.length > shown.length && (
        <span className={s.more}>+{codes.length - shown.length}</span>
      )}
    </span>
  );
}
