import type { Band, ScaleVersion } from './types.ts';

type Cell = { likelihood: number; severity: number };

/** Level = likelihood × severity (domain.md §2). */
export function levelOfCell(cell: Cell): number {
  return cell.likelihood * cell.severity;
}

/**
 * The band is a property of the cell, never of a threshold on the level (domain.md §2).
 * @throws RangeError outside the scale
 */
export function bandOfCell(scale: ScaleVersion, likelihood: number, severity: number): Band {
  const band = isCellOfScale(scale, { likelihood, severity })
    ? scale.cellBands[(likelihood - 1) * scale.severityNames.length + severity - 1]
    : undefined;
  if (band === undefined) {
    throw new RangeError(`Cell ${likelihood} × ${severity} is outside scale ${scale.id}`);
  }
  return band;
}

export function isCellOfScale(scale: ScaleVersion, cell: Cell): boolean {
  return (
    isLevel(cell.likelihood, scale.likelihoodNames.length) &&
    isLevel(cell.severity, scale.severityNames.length)
  );
}

/**
 * The default 4 × 4 matrix, row by row: green 1–3, yellow 4–8, red 9–16 (domain.md §2). The published legend of the
 * reference report leaves 8 and 16 without colour; here 8 stays below the start of red and 16 is red.
 */
export function defaultCellBands(): Band[] {
  const levels = [1, 2, 3, 4];
  return levels.flatMap((likelihood) =>
    levels.map((severity) => defaultBand(levelOfCell({ likelihood, severity }))),
  );
}

function defaultBand(level: number): Band {
  if (level >= 9) {
    return 'red';
  }
  return level >= 4 ? 'yellow' : 'green';
}

function isLevel(value: number, count: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= count;
}
