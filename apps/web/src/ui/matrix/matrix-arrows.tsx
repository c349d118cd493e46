import type { Arrow } from './arrows.ts';
import s from './matrix-arrows.module.css';

type MatrixArrowsProps = {
  arrows: Arrow[];
  width: number;
  height: number;
  /** Over four arrows: thinner. */
  isThin: boolean;
  isMeeting: boolean;
  /** The mark whose arrow is lifted; the others dim when there are many. */
  lifted: string | null;
};

/** Movement since the compared date: ink lines with a casing in the page's colour. Said in words by the marks' names. */
export function MatrixArrows({
  arrows,
  width,
  height,
  isThin,
  isMeeting,
  lifted,
}: MatrixArrowsProps) {
  const stroke = isMeeting ? 5 : isThin ? 1.5 : 2.25;
  const head = isMeeting ? 22 : isThin ? 9 : 10.5;
  const isDimming = isThin && lifted !== null && arrows.some((arrow) => arrow.id === lifted);
  const inOrder = [...arrows].sort((a, b) => Number(a.id === lifted) - Number(b.id === lifted));
  return (
    <svg
      className={`${s.arrows} ${isMeeting ? s.animated : ''}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {inOrder.map((arrow) => (
        <ArrowMark
          key={arrow.id}
          arrow={arrow}
          stroke={arrow.id === lifted && isThin ? 2.25 : stroke}
          head={head}
          casing={isMeeting ? 4 : 2}
          isDimmed={isDimming && arrow.id !== lifted}
        />
      ))}
    </svg>
  );
}

function ArrowMark({
  arrow: { id, from, to },
  stroke,
  head,
  casing,
  isDimmed,
}: {
  arrow: Arrow;
  stroke: number;
  head: number;
  casing: number;
  isDimmed: boolean;
}) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  // A short way keeps a whole head and gives up the shaft.
  const headLength = Math.min(head, length);
  const half = headLength * 0.44;
  const shaftEnd = length - headLength * 0.8;
  const shaft = shaftEnd > 1 ? `M0 0H${shaftEnd}` : '';
  const tip = `M${length} 0 ${length - headLength} ${-half}V${half}Z`;
  return (
    <g
      data-arrow={id}
      className={isDimmed ? s.dimmed : undefined}
      transform={`translate(${from.x} ${from.y}) rotate(${angle})`}
    >
      <path className={s.casing} d={shaft} strokeWidth={stroke + casing * 2} />
      <path className={s.casing} d={tip} strokeWidth={casing * 2} strokeLinejoin="round" />
      <path className={s.shaft} d={shaft} strokeWidth={stroke} pathLength={1} />
      <path className={s.tip} d={tip} />
    </g>
  );
}
