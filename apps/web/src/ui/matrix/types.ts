import type { Band } from '../chips/band-shape.tsx';

/** A cell by its levels, both counted from 1. */
export type CellPosition = { likelihood: number; severity: number };

export type MatrixScale = {
  likelihoodAxis: string;
  severityAxis: string;
  /** Level 1 first; their number gives the size of the matrix (3 to 6). */
  likelihoodNames: string[];
  severityNames: string[];
  /** Row by row from likelihood 1: (1,1), (1,2) … */
  cellBands: Band[];
};

export type MatrixMark = {
  id: string;
  /** "5.2" */
  code: string;
  title: string;
  /** Null when closed or without a cell. */
  now: CellPosition | null;
  /** Null when there is nothing to compare with. */
  before: CellPosition | null;
  isNew: boolean;
  isClosed: boolean;
  href: string;
};

/** A risk whose colour is known but not its cell. */
export type BandOnlyMark = { id: string; code: string; title: string; band: Band; href: string };

export type CellInfo = CellPosition & {
  likelihoodName: string;
  severityName: string;
  band: Band;
  bandWord: string;
  level: number;
  /** Marks that stand here now, in code order. */
  marks: MatrixMark[];
};

export type MatrixLabels = {
  /** Name of the grid. */
  grid: string;
  /** "Sannolik 4, Hög 4: röd 16, inga risker" */
  cell: (info: CellInfo) => string;
  /** "5.2 Kontinuitet, sänkt från röd 12" */
  mark: (mark: MatrixMark) => string;
  /** Heading of the list a crowded cell opens: "Möjlig 3, Måttlig 2: gul 6" */
  cellList: (info: CellInfo) => string;
  /** "4 till, öppna listan" */
  more: (count: number) => string;
  close: string;
  legend: { now: string; before: string; isNew: string; closed: string };
  /** "Endast färg, läge saknas" */
  strip: string;
};

export type MatrixSize = 'page' | 'phone' | 'meeting';

/** "1.2" before "1.10". */
export function compareCodes(a: { code: string }, b: { code: string }): number {
  return a.code.localeCompare(b.code, 'sv', { numeric: true });
}

/** Band of a cell; row by row from likelihood 1 as the scale stores them. */
export function bandAt(scale: MatrixScale, { likelihood, severity }: CellPosition): Band {
  const columns = scale.severityNames.length;
  return scale.cellBands[(likelihood - 1) * columns + severity - 1] ?? 'green';
}
