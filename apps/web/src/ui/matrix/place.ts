import { distance, type Point } from '../layout/geometry.ts';
import type { MatrixMetrics } from './sizes.ts';
import { planSlots } from './slots.ts';
import { compareCodes, type MatrixMark } from './types.ts';

/** `now` is a disc, `ghost` the ring at the old place (or the last place of a closed risk). */
export type Occupant = {
  mark: MatrixMark;
  kind: 'now' | 'ghost';
  /** Middle of the cell where the other end of its arrow is; null without an arrow. */
  otherEnd: Point | null;
};

export type PlacedMark = { mark: MatrixMark; kind: 'now' | 'ghost'; at: Point; size: number };

export type PlacedCell = {
  placed: PlacedMark[];
  /** Marks that found no slot, in code order, and where "+n" stands. */
  hidden: MatrixMark[];
  more: { at: Point; size: number } | null;
};

/** Gives every occupant a slot: movers the one nearest their other end, the rest the free ones in code order. */
export function placeCell(
  occupants: Occupant[],
  rest: Point,
  cellWidth: number,
  metrics: MatrixMetrics,
): PlacedCell {
  const plan = planSlots(occupants.length, cellWidth, metrics);
  const points = plan.slots.map(({ x, y }) => ({ x: rest.x + x, y: rest.y + y }));
  const moreAt = plan.hasMore ? points.pop() : undefined;
  const inOrder = [...occupants].sort((a, b) => compareCodes(a.mark, b.mark));
  const movers = inOrder.filter((occupant) => occupant.otherEnd).slice(0, points.length);
  const others = inOrder.filter((occupant) => !movers.includes(occupant));

  const taken = new Map<number, Occupant>();
  for (const { occupant, slot } of nearestFirst(movers, points)) {
    if (taken.has(slot) || [...taken.values()].includes(occupant)) continue;
    taken.set(slot, occupant);
  }
  for (const slot of points.keys()) {
    if (taken.has(slot)) continue;
    const next = others.shift();
    if (next) taken.set(slot, next);
  }
  const placed = points.flatMap((at, slot) => {
    const occupant = taken.get(slot);
    return occupant ? [{ mark: occupant.mark, kind: occupant.kind, at, size: plan.size }] : [];
  });
  const placedSet = new Set(taken.values());
  const hidden = inOrder.filter((occupant) => !placedSet.has(occupant)).map(({ mark }) => mark);
  return { placed, hidden, more: moreAt ? { at: moreAt, size: plan.size } : null };
}

/** Every pair of mover and slot, nearest first; of equal ones the later slot. */
function nearestFirst(movers: Occupant[], points: Point[]) {
  const pairs = movers.flatMap((occupant) =>
    points.map((point, slot) => ({
      occupant,
      slot,
      // Rounded: the same distance left and right must count as the same.
      gap: Math.round(distance(point, occupant.otherEnd ?? point) * 10),
    })),
  );
  return pairs.sort((a, b) => a.gap - b.gap || b.slot - a.slot);
}
