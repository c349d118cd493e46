import { type Point, type Rect, type Segment, segmentHitsRect } from '../../layout/geometry.ts';

export type LabelSpot = { x: number; y: number; anchor: 'start' | 'middle' | 'end' };

const height = 16;

/**
 * Where a few words stand beside a point: right, left, below or above, wherever the fewest lines run through them.
 * `y` is the baseline.
 */
export function labelSpot(at: Point, width: number, lines: Segment[], bounds: Rect): LabelSpot {
  const spots: LabelSpot[] = [
    { x: at.x + 15, y: at.y + 4.5, anchor: 'start' },
    { x: at.x - 15, y: at.y + 4.5, anchor: 'end' },
    { x: at.x, y: at.y + 25, anchor: 'middle' },
    { x: at.x, y: at.y - 15, anchor: 'middle' },
  ];
  const costOf = (spot: LabelSpot) => {
    const left =
      spot.anchor === 'start'
        ? spot.x
        : spot.anchor === 'end'
          ? spot.x - width
          : spot.x - width / 2;
    const rect = { x: left, y: spot.y - 12, width, height };
    const crossed = lines.filter((line) => segmentHitsRect(line, rect)).length;
    const isOutside =
      rect.x < bounds.x ||
      rect.x + width > bounds.x + bounds.width ||
      rect.y < bounds.y ||
      rect.y + height > bounds.y + bounds.height;
    return crossed + (isOutside ? 100 : 0);
  };
  const costs = spots.map(costOf);
  return spots[costs.indexOf(Math.min(...costs))] as LabelSpot;
}
