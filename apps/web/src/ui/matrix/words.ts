import { type Rect, type Segment, segmentHitsRect } from '../layout/geometry.ts';
import type { MatrixMetrics } from './sizes.ts';

/** `apart`: word left, product right. `right`: both right. `left`: both left. */
export type HeadSide = 'apart' | 'right' | 'left';

/** Word beside the product when an arrow crosses the word, product beside the word when it crosses the product. */
export function placeHead({
  cell,
  wordWidth,
  product,
  metrics,
  arrows,
}: {
  cell: Rect;
  wordWidth: number;
  product: number;
  metrics: MatrixMetrics;
  arrows: Segment[];
}): HeadSide {
  const { padding, top, height, perCharacter, between, clearance } = metrics.word;
  const productWidth = String(product).length * perCharacter;
  const left = cell.x + padding;
  const right = cell.x + cell.width - padding;
  const isHit = (x: number, width: number) =>
    arrows.some((arrow) =>
      segmentHitsRect(arrow, {
        x: x - clearance,
        y: cell.y + top - clearance,
        width: width + 2 * clearance,
        height: height + 2 * clearance,
      }),
    );
  const isWordHit = isHit(left, wordWidth);
  const isProductHit = isHit(right - productWidth, productWidth);
  if (!isWordHit && !isProductHit) return 'apart';
  const both = wordWidth + between + productWidth;
  const isRightFree = !isHit(right - both, both);
  const isLeftFree = !isHit(left, both);
  if (isWordHit && isRightFree) return 'right';
  if (isProductHit && isLeftFree) return 'left';
  return 'apart';
}
