import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { CellPosition } from './types.ts';

/** The one stop of the grid: a cell, or a mark in it (-1 is the cell itself). */
export type GridFocus = CellPosition & { mark: number };

type Grid = {
  rows: number;
  columns: number;
  /** Number of marks that can be reached in a cell. */
  marksIn: (cell: CellPosition) => number;
};

/**
 * Roving focus over cells and marks: left and right go through a cell's marks and on to the next cell, up and down
 * change row, Home and End go to the row's ends, Ctrl+Home/End to the corners, Escape from a mark back to its cell.
 */
export function useGridFocus(root: RefObject<HTMLElement | null>, grid: Grid) {
  const [last, setFocus] = useState<GridFocus>({ likelihood: grid.rows, severity: 1, mark: -1 });
  const focus = withinGrid(last, grid);

  const moveTo = (next: GridFocus) => {
    setFocus(next);
    root.current?.querySelector<HTMLElement>(`[data-stop="${stopKey(next)}"]`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const next = step(focus, event.key, event.ctrlKey, grid);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    moveTo(next);
  };

  return { focus, setFocus, moveTo, onKeyDown };
}

/** New data may have fewer levels or marks: the one tab stop must still exist. */
function withinGrid(stop: GridFocus, grid: Grid): GridFocus {
  const likelihood = Math.min(stop.likelihood, grid.rows);
  const severity = Math.min(stop.severity, grid.columns);
  const mark = Math.min(stop.mark, grid.marksIn({ likelihood, severity }) - 1);
  return { likelihood, severity, mark };
}

export function stopKey({ likelihood, severity, mark }: GridFocus): string {
  return `${likelihood}-${severity}-${mark}`;
}

/** The stop a key leads to, or null when the key has no meaning here. */
export function step(from: GridFocus, key: string, isCtrl: boolean, grid: Grid): GridFocus | null {
  const at = (likelihood: number, severity: number): GridFocus => ({
    likelihood: Math.min(grid.rows, Math.max(1, likelihood)),
    severity: Math.min(grid.columns, Math.max(1, severity)),
    mark: -1,
  });
  switch (key) {
    case 'ArrowUp':
      return at(from.likelihood + 1, from.severity);
    case 'ArrowDown':
      return at(from.likelihood - 1, from.severity);
    case 'ArrowRight':
      if (from.mark < grid.marksIn(from) - 1) return { ...from, mark: from.mark + 1 };
      return from.severity === grid.columns ? from : at(from.likelihood, from.severity + 1);
    case 'ArrowLeft': {
      if (from.mark >= 0) return { ...from, mark: from.mark - 1 };
      if (from.severity === 1) return from;
      const previous = at(from.likelihood, from.severity - 1);
      return { ...previous, mark: grid.marksIn(previous) - 1 };
    }
    case 'Home':
      return at(isCtrl ? grid.rows : from.likelihood, 1);
    case 'End':
      return at(isCtrl ? 1 : from.likelihood, grid.columns);
    case 'Escape':
      return from.mark >= 0 ? { ...from, mark: -1 } : null;
    default:
      return null;
  }
}
