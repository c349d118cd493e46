import type { Point } from '../layout/geometry.ts';
import type { MatrixMetrics } from './sizes.ts';

export type SlotPlan = {
  /** Offsets from the cell's point of rest, in reading order. */
  slots: Point[];
  /** Diameter, px. */
  size: number;
  /** Whether the last slot is "+n" instead of a mark. */
  hasMore: boolean;
};

/**
 * Where `count` marks stand in a cell: up to three large ones in a row, four small ones in a row, up to eight small
 * ones in two even rows, and above that seven and "+n". A narrow cell holds fewer, by the same order.
 */
export function planSlots(count: number, cellWidth: number, metrics: MatrixMetrics): SlotPlan {
  const { big, small, inset, rowPitch } = metrics;
  const fits = ({ size, pitch }: { size: number; pitch: number }) =>
    Math.max(1, Math.floor((cellWidth - 2 * inset + pitch - size) / pitch));
  if (count <= Math.min(3, fits(big)))
    return { slots: row(count, big.pitch, 0), size: big.size, hasMore: false };
  const inRow = Math.min(4, fits(small));
  if (count <= inRow)
    return { slots: row(count, small.pitch, 0), size: small.size, hasMore: false };
  const capacity = inRow * 2;
  const shown = Math.min(count, capacity);
  const top = Math.ceil(shown / 2);
  return {
    slots: [
      ...row(top, small.pitch, -rowPitch / 2),
      ...row(shown - top, small.pitch, rowPitch / 2),
    ],
    size: small.size,
    hasMore: count > capacity,
  };
}

function row(count: number, pitch: number, y: number): Point[] {
  return Array.from({ length: count }, (_, index) => ({
    x: (index - (count - 1) / 2) * pitch,
    y,
  }));
}
