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

/** Lines that share a space between two blocks lie this far apart, at most three beside one another. */
const APART = 3;

/**
 * A line for each link whose ends are on the page: from the right edge of one to the left edge of the other. A line that
 * passes a column between them goes through the space between two blocks there, so that none crosses a text.
 */
export function linePaths({ columns, nodes }: Drawing, links: readonly Link[]): LinePath[] {
  const inSpace = new Map<string, number>();
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
      const along = (column.left - start.x) / (end.x - start.x);
      const wanted = start.y + (end.y - start.y) * along;
      const space = nearestSpace(column.blocks, wanted);
      const key = `${index} ${space}`;
      const shared = inSpace.get(key) ?? 0;
      inSpace.set(key, shared + 1);
      const y = space + ((shared % 3) - 1) * APART;
      d += `${curve(at, { x: column.left, y })}H${round(column.right)}`;
      at = { x: column.right, y };
    }
    return [{ ...link, d: d + curve(at, end) }];
  });
}

/** The middle of the space nearest to a height: between two blocks, or below the last. Anywhere in an empty column. */
export function nearestSpace(blocks: readonly Rect[], wanted: number): number {
  const last = blocks.at(-1);
  if (!last) return wanted;
  const spaces = blocks.slice(0, -1).map((block, index) => {
    const next = blocks[index + 1] ?? last;
    return (block.y + block.height + next.y) / 2;
  });
  // Below the last block the column is free all the way down.
  spaces.push(Math.max(wanted, last.y + last.height + 2 * APART));
  return spaces.reduce((best, space) =>
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
