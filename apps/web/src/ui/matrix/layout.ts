import type { Point } from '../layout/geometry.ts';
import { type Arrow, arrowBetween, untangle } from './arrows.ts';
import { type Occupant, type PlacedCell, placeCell } from './place.ts';
import type { MatrixMetrics } from './sizes.ts';
import type { CellPosition, MatrixMark } from './types.ts';
import { type HeadSide, placeHead } from './words.ts';

export type MatrixLayoutInput = {
  /** Number of likelihood and of severity levels. */
  rows: number;
  columns: number;
  /** Width of all cells with their gaps, px. */
  width: number;
  metrics: MatrixMetrics;
  marks: MatrixMark[];
  /** Estimated width of a cell's shape and word, px. */
  wordWidthAt: (cell: CellPosition) => number;
};

export type CellLayout = CellPosition &
  PlacedCell & {
    /** Top left corner in the plot. */
    origin: Point;
    /** Where word and product stand so that no arrow crosses them. */
    head: HeadSide;
  };

export type MatrixLayout = {
  cellWidth: number;
  height: number;
  /** Highest likelihood first, as drawn. */
  cells: CellLayout[];
  arrows: Arrow[];
  /** Over four arrows: thinner, and focus lifts one. */
  isCrowded: boolean;
};

/**
 * Places every mark of a risk matrix (look.md "Matrix"). Pure: the same input gives the same picture.
 * Coordinates are px from the top left corner of the plot; likelihood grows upwards.
 */
export function layoutMatrix(input: MatrixLayoutInput): MatrixLayout {
  const { rows, columns, width, metrics, marks } = input;
  const cellWidth = Math.max(0, (width - metrics.gap * (columns - 1)) / columns);
  const originOf = ({ likelihood, severity }: CellPosition): Point => ({
    x: (severity - 1) * (cellWidth + metrics.gap),
    y: (rows - likelihood) * (metrics.cellHeight + metrics.gap),
  });
  const restOf = (cell: CellPosition): Point => {
    const origin = originOf(cell);
    return {
      x: origin.x + cellWidth / 2,
      y: origin.y + metrics.cellHeight / 2 + metrics.centreShift,
    };
  };

  const positions = allCells(rows, columns);
  const placed = positions.map((cell) =>
    placeCell(occupantsOf(cell, marks, restOf), restOf(cell), cellWidth, metrics),
  );
  const room = { cellWidth, restOf, inset: metrics.inset };
  standUnderGhost(placed, room);
  untangle(placed.map((cell) => cell.placed));
  standUnderGhost(placed, room);
  const arrows = arrowsOf(placed, metrics.casing);
  const cells = positions.map((cell, index) => {
    const origin = originOf(cell);
    const head = placeHead({
      cell: { ...origin, width: cellWidth, height: metrics.cellHeight },
      wordWidth: input.wordWidthAt(cell),
      product: cell.likelihood * cell.severity,
      metrics,
      arrows,
    });
    const content = placed[index] as PlacedCell;
    const inReadingOrder = content.placed.toSorted((a, b) => a.at.y - b.at.y || a.at.x - b.at.x);
    return { ...cell, ...content, placed: inReadingOrder, origin, head };
  });
  const height = rows * metrics.cellHeight + (rows - 1) * metrics.gap;
  return { cellWidth, height, cells, arrows, isCrowded: arrows.length > 4 };
}

function allCells(rows: number, columns: number): CellPosition[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    likelihood: rows - Math.floor(index / columns),
    severity: (index % columns) + 1,
  }));
}

function isSameCell(a: CellPosition, b: CellPosition): boolean {
  return a.likelihood === b.likelihood && a.severity === b.severity;
}

/** Whether an arrow is drawn: both places known and different. */
export function hasMoved(mark: MatrixMark): boolean {
  return mark.now !== null && mark.before !== null && !isSameCell(mark.now, mark.before);
}

function occupantsOf(
  cell: CellPosition,
  marks: MatrixMark[],
  restOf: (cell: CellPosition) => Point,
): Occupant[] {
  return marks.flatMap((mark): Occupant[] => {
    const isMover = hasMoved(mark);
    if (mark.now && isSameCell(mark.now, cell))
      return [{ mark, kind: 'now', otherEnd: isMover && mark.before ? restOf(mark.before) : null }];
    if (mark.before && isSameCell(mark.before, cell) && (isMover || mark.isClosed))
      return [{ mark, kind: 'ghost', otherEnd: isMover && mark.now ? restOf(mark.now) : null }];
    return [];
  });
}

/** A lone mark (or ghost) that moved vertically stands straight below or above its other end. */
function standUnderGhost(
  cells: PlacedCell[],
  room: { cellWidth: number; inset: number; restOf: (cell: CellPosition) => Point },
) {
  for (const { placed } of cells) {
    const item = placed.length === 1 ? placed[0] : undefined;
    if (!item) continue;
    const { now, before } = item.mark;
    if (!now || !before || !hasMoved(item.mark) || now.severity !== before.severity) continue;
    const partner = cells
      .flatMap((cell) => cell.placed)
      .find((other) => other.mark.id === item.mark.id && other.kind !== item.kind);
    if (!partner) continue;
    const reach = room.cellWidth / 2 - room.inset - item.size / 2;
    const middle = room.restOf(now).x;
    const x = Math.min(middle + reach, Math.max(middle - reach, partner.at.x));
    item.at = { x, y: item.at.y };
  }
}

function arrowsOf(cells: PlacedCell[], casing: number): Arrow[] {
  const all = cells.flatMap((cell) => cell.placed);
  return all.flatMap((ghost) => {
    if (ghost.kind !== 'ghost' || !hasMoved(ghost.mark)) return [];
    const disc = all.find((other) => other.mark.id === ghost.mark.id && other.kind === 'now');
    return disc ? [arrowBetween(ghost, disc, casing)] : [];
  });
}
