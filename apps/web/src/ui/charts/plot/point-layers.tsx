import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { ChartPoint, ChartSignal } from '../chart-types.ts';
import { missingIndexes } from '../runs.ts';
import type { Axis } from '../scale.ts';
import s from './indicator-plot.module.css';
import { labelSpot } from './label-spot.ts';
import type { PlotLayout } from './plot-layout.ts';

type ValueLayerProps = {
  points: ChartPoint[];
  last: number;
  signalling: Set<number>;
  layout: PlotLayout;
  format: (value: number) => string;
};

/** A point per value; the last one larger. In a short series each carries its number. */
export function ValueLayer({ points, last, signalling, layout, format }: ValueLayerProps) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  const hasDots = layout.step >= 6;
  return (
    <g>
      {points.map((point, index) => {
        if (point.value === null || signalling.has(index)) return null;
        const isLast = index === last;
        if (!hasDots && !isLast) return null;
        const at = { x: x(index) ?? 0, y: y(point.value) ?? 0 };
        const before = points[index - 1]?.value ?? point.value;
        const next = points[index + 1]?.value ?? point.value;
        // Under a valley, else above: the number keeps clear of the line.
        const isValley = Math.min(before, next) >= point.value && before + next > 2 * point.value;
        return (
          <g key={point.from}>
            <circle
              className={isLast ? s.lastPoint : s.point}
              cx={at.x}
              cy={at.y}
              r={isLast ? 4.5 : layout.step < 16 ? 2.5 : 3}
            />
            {layout.hasValueLabels && (
              <text
                className={isLast ? s.valueLast : s.value}
                x={at.x}
                y={at.y + (isValley ? 20 : -11)}
                textAnchor="middle"
              >
                {format(point.value)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** A period without a value: × on the axis, with the word of the source where there is room. */
export function MissingLayer({ points, axis }: { points: ChartPoint[]; axis: Axis }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  const bottom = y(axis.min) ?? 0;
  return (
    <g>
      {missingIndexes(points.map((point) => point.value)).map((index) => {
        const at = x(index) ?? 0;
        return (
          <g key={points[index]?.from}>
            <path
              className={s.missing}
              transform={`translate(${at} ${bottom - 12})`}
              d="M-4-4l8 8M4-4l-8 8"
            />
            {(x(1) ?? 0) - (x(0) ?? 0) >= 34 && (
              <text className={s.missingText} x={at} y={bottom - 22} textAnchor="middle">
                {points[index]?.missing}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

type SignalLayerProps = { signals: ChartSignal[]; points: ChartPoint[]; layout: PlotLayout };

/** Signalling points in their colour; the letter stands on the last of neighbours that would cover one another. */
export function SignalLayer({ signals, points, layout }: SignalLayerProps) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const area = usePlotArea();
  if (!x || !y || !area) return null;
  const dots = points.map((point, index) =>
    point.value === null ? null : { x: x(index) ?? 0, y: y(point.value) ?? 0 },
  );
  const lines = dots.flatMap((to, index) => {
    const from = dots[index - 1];
    return from && to ? [{ from, to }] : [];
  });
  return (
    <g>
      {signals.map((signal, order) => {
        const value = points[signal.index]?.value;
        if (value == null) return null;
        const at = { x: x(signal.index) ?? 0, y: y(value) ?? 0 };
        const next = signals[order + 1];
        const isCovered =
          next !== undefined &&
          next.letter === signal.letter &&
          (next.index - signal.index) * layout.step < 20;
        if (isCovered)
          return <circle key={signal.index} className={s[signal.tone]} cx={at.x} cy={at.y} r="4" />;
        const words = `${signal.title ?? ''} ${signal.text ?? ''}`;
        const spot = labelSpot(at, words.length * 6.4, lines, area);
        return (
          <g key={signal.index}>
            <rect
              className={s[signal.tone]}
              x={at.x - 9}
              y={at.y - 9}
              width="18"
              height="18"
              rx="3"
            />
            <text className={s.letter} x={at.x} y={at.y + 4.5} textAnchor="middle">
              {signal.letter}
            </text>
            {signal.title && !layout.isNarrow && (
              <text className={s.signalText} x={spot.x} y={spot.y} textAnchor={spot.anchor}>
                <tspan className={s.signalTitle}>{signal.title}</tspan> {signal.text}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
