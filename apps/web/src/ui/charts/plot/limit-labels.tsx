import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { IndicatorChartProps } from '../chart-types.ts';
import { spread } from '../scale.ts';
import { edgeLabels } from './edge-labels.ts';
import s from './indicator-plot.module.css';
import type { PlotLayout } from './plot-layout.ts';

/** What the lines are, at the right edge; the limits of earlier segments stand on their own band. */
export function LimitLabels(props: IndicatorChartProps & { layout: PlotLayout }) {
  const { limits = [], baseline, labels, formatTick, layout, points } = props;
  const area = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!area || !x || !y) return null;
  const named = edgeLabels(props, layout.isNarrow);
  const places = spread(
    named.map((item) => y(item.value) ?? area.y),
    16,
  );
  const earlier = limits.filter((limit) => limit.toIndex < points.length - 1);
  return (
    <g>
      {named.map((item, index) => (
        <text
          key={item.text}
          className={item.isStrong ? s.edgeStrong : s.edge}
          x={area.x + area.width + 8}
          y={(places[index] ?? 0) + 4}
        >
          {item.text}
        </text>
      ))}
      {baseline != null && layout.isNarrow && (
        <g transform={`translate(${area.x} ${area.y + area.height + 54})`}>
          <path className={s.baselineKey} d="M6 -4H30" />
          <text className={s.edge} x="36">
            {labels.baseline} {formatTick(baseline)}
          </text>
        </g>
      )}
      {earlier.map((limit) => {
        const width = (limit.toIndex - limit.fromIndex + 1) * layout.step;
        const range = `${formatTick(limit.lower)}–${formatTick(limit.upper)}`;
        const text = `${range}, ${labels.mean.toLocaleLowerCase()} ${formatTick(limit.mean)}`;
        if (width < text.length * 6.2) return null;
        return (
          <text
            key={limit.fromIndex}
            className={s.segmentLabel}
            x={(x(limit.fromIndex - 0.5) ?? 0) + 6}
            y={(y(limit.upper) ?? 0) - 6}
          >
            {text}
          </text>
        );
      })}
    </g>
  );
}
