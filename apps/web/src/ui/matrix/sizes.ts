import type { CellPosition, MatrixSize } from './types.ts';

type Disc = { size: number; pitch: number };

/** Measures of one size, px. */
export type MatrixMetrics = {
  cellHeight: number;
  /** Between cells. */
  gap: number;
  /** Width of the row labels left of the cells. */
  labelWidth: number;
  /** Marks stand this far below the cell's middle, under the word. */
  centreShift: number;
  /** Free space kept at a cell's edges. */
  inset: number;
  /** Up to three. */
  big: Disc;
  /** From four. */
  small: Disc;
  rowPitch: number;
  /** Ring in the page's colour around a disc. */
  casing: number;
  word: {
    padding: number;
    top: number;
    height: number;
    shape: number;
    perCharacter: number;
    /** Between word and product. */
    between: number;
    /** Room to an arrow's line: half its casing and a breath. */
    clearance: number;
  };
};

export const metricsOf: Record<MatrixSize, MatrixMetrics> = {
  page: {
    cellHeight: 84,
    gap: 2,
    labelWidth: 107,
    centreShift: 10,
    inset: 4,
    big: { size: 32, pitch: 38 },
    small: { size: 24, pitch: 28 },
    rowPitch: 28,
    casing: 0,
    word: {
      padding: 7,
      top: 4,
      height: 16,
      shape: 17,
      perCharacter: 6.9,
      between: 9,
      clearance: 5,
    },
  },
  phone: {
    cellHeight: 72,
    gap: 2,
    labelWidth: 22,
    centreShift: 9,
    inset: 2,
    big: { size: 24, pitch: 26 },
    small: { size: 24, pitch: 26 },
    rowPitch: 25,
    casing: 0,
    word: {
      padding: 5,
      top: 4,
      height: 16,
      shape: 14,
      perCharacter: 6.4,
      between: 4,
      clearance: 3,
    },
  },
  meeting: {
    cellHeight: 173,
    gap: 3,
    labelWidth: 72,
    centreShift: 20,
    inset: 8,
    big: { size: 68, pitch: 76 },
    small: { size: 52, pitch: 58 },
    rowPitch: 58,
    casing: 4,
    word: {
      padding: 16,
      top: 14,
      height: 34,
      shape: 36,
      perCharacter: 14.5,
      between: 16,
      clearance: 10,
    },
  },
};

/** Estimated width of shape and word in the cell's corner, px. */
export function wordWidth(metrics: MatrixMetrics, word: string): number {
  return metrics.word.shape + word.length * metrics.word.perCharacter;
}

/** Least width of a cell in which word and product stand side by side, px. */
export function headWidth(metrics: MatrixMetrics, word: number, cell: CellPosition): number {
  const { padding, perCharacter, between } = metrics.word;
  const product = String(cell.likelihood * cell.severity).length * perCharacter;
  return 2 * padding + word + Math.min(between, 4) + product;
}
