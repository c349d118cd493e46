import { distance, distanceToSegment, type Segment, segmentsCross } from '../layout/geometry.ts';
import type { PlacedMark } from './place.ts';

/** From the ghost's edge to the disc's edge. */
export type Arrow = Segment & { id: string };

/** Straight, edge to edge, with a breath before the disc. */
export function arrowBetween(ghost: PlacedMark, disc: PlacedMark, casing = 0): Arrow {
  const length = distance(ghost.at, disc.at) || 1;
  const ux = (disc.at.x - ghost.at.x) / length;
  const uy = (disc.at.y - ghost.at.y) / length;
  const start = ghost.size / 2 + 1;
  const end = length - disc.size / 2 - casing - 2;
  return {
    id: ghost.mark.id,
    from: { x: ghost.at.x + ux * start, y: ghost.at.y + uy * start },
    to: { x: ghost.at.x + ux * end, y: ghost.at.y + uy * end },
  };
}

/**
 * Swaps neighbours within a cell as long as that leaves fewer arrows that cross one another or run over a mark.
 * Nearest slots seldom need it; it settles the rest.
 */
export function untangle(cells: PlacedMark[][]) {
  let best = faults(cells);
  for (let round = 0; best > 0 && round < 4; round++) {
    const before = best;
    for (const cell of cells) {
      for (const [index, a] of cell.entries()) {
        for (const b of cell.slice(index + 1)) {
          swap(a, b);
          const now = faults(cells);
          if (now < best) best = now;
          else swap(a, b);
        }
      }
    }
    if (best === before) return;
  }
}

function swap(a: PlacedMark, b: PlacedMark) {
  [a.at, b.at] = [b.at, a.at];
}

/** Crossings between arrows plus marks that an arrow runs over. */
export function faults(cells: PlacedMark[][]): number {
  const all = cells.flat();
  const arrows = all.flatMap((ghost) => {
    if (ghost.kind !== 'ghost') return [];
    const disc = all.find((other) => other.kind === 'now' && other.mark.id === ghost.mark.id);
    return disc ? [arrowBetween(ghost, disc)] : [];
  });
  let count = 0;
  for (const [index, arrow] of arrows.entries()) {
    for (const other of arrows.slice(index + 1)) if (segmentsCross(arrow, other)) count += 1;
    for (const mark of all) {
      if (mark.mark.id === arrow.id) continue;
      if (distanceToSegment(mark.at, arrow) < mark.size / 2 + 2) count += 1;
    }
  }
  return count;
}
