import type { Rect } from '../../../ui/layout/geometry.ts';
import type { Link } from './graph.ts';

/** A column as it stands on the page: its edges, and what is written in it, from the top down. */
export type DrawnColumn = { left: number; right: number; blocks: readonly Rect[] };

export type Drawing = {
  columns: readonly DrawnColumn[];
  /** Nodes by id, with the index of their column. */
  nodes: ReadonlyMap<string, Rect & { column: number }>;
};

export type LinePath = Link & { d: string };

/** Lines that share a space between two blocks lie this far apart … */
const APART = 2.5;
/** … and no more than these do while there is room elsewhere. */
const MOST_IN_SPACE = 5;

/**
 * A line for each link whose ends are on the page: from the right edge of one to the left edge of the other. A line that
 * passes a column between them goes through the space between two blocks there, so that none crosses a text.
 */
export function linePaths({ columns, nodes }: Drawing, links: readonly Link[]): LinePath[] {
  const taken = new Map<string, number>();
  return links.flatMap((link) => {
    const [from, to] = [nodes.get(link.from), nodes.get(link.to)];
    if (!from || !to) return [];
    const start = { x: from.x + from.width, y: middle(from) };
    const end = { x: to.x, y: middle(to) };
    let d = `M${round(start.x)} ${round(start.y)}`;
    let at = start;
    for (let index = from.column + 1; index < to.column; index += 1) {
      const column = columns[index];
      if (!column) continue;
      // As much of the way up or down in each of the spaces between the columns.
      const share = (index - from.column) / (to.column - from.column);
      const wanted = start.y + (end.y - start.y) * share;
      const isFull = (space: number) => (taken.get(`${index} ${space}`) ?? 0) >= MOST_IN_SPACE;
      const space = nearestSpace(column.blocks, wanted, isFull);
      const before = taken.get(`${index} ${space}`) ?? 0;
      taken.set(`${index} ${space}`, before + 1);
      const y = space + offsetOf(before);
      d += `${curve(at, { x: column.left, y })}H${round(column.right)}`;
      at = { x: column.right, y };
    }
    return [{ ...link, d: d + curve(at, end) }];
  });
}

/** 0, 1, −1, 2, −2 steps from the middle of the space. */
function offsetOf(before: number): number {
  const step = Math.ceil((before % MOST_IN_SPACE) / 2);
  return (before % 2 === 1 ? step : -step) * APART;
}

/**
 * The middle of the space nearest to a height, among those that are not full: between two blocks, or below the last.
 * Anywhere in an empty column.
 */
export function nearestSpace(
  blocks: readonly Rect[],
  wanted: number,
  isFull: (space: number) => boolean = () => false,
): number {
  const last = blocks.at(-1);
  if (!last) return wanted;
  const spaces = blocks.slice(0, -1).map((block, index) => {
    const next = blocks[index + 1] ?? last;
    return (block.y + block.height + next.y) / 2;
  });
  // Below the last block the column is free all the way down.
  const below = Math.max(wanted, last.y + last.height + MOST_IN_SPACE * APART);
  return [...spaces.filter((space) => !isFull(space)), below].reduce((best, space) =>
    Math.abs(space - wanted) < Math.abs(best - wanted) ? space : best,
  );
}

type Point = { x: number; y: number };

function curve(from: Point, to: Point): string {
  const bend = round((from.x + to.x) / 2);
  return `C${bend} ${round(from.y)} ${bend} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
}

const middle = (rect: Rect) => rect.y + rect.height / 2;
const round = (value: number) => Math.round(value * 10) / 10;
