import { useMemo, useRef } from 'react';
import {
  ComposedChart,
  Line,
  ReferenceArea,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import { useElementWidth } from '../../layout/use-element-width.ts';
import type { IndicatorChartProps } from '../chart-types.ts';
import { lastIndex, runsOf } from '../runs.ts';
import { axisFor } from '../scale.ts';
import { EventLayer, GridLayer, PeriodLayer } from './frame-layers.tsx';
import s from './indicator-plot.module.css';
import { LimitLabels } from './limit-labels.tsx';
import { breakIndexes, indexOf, plotLayout } from './plot-layout.ts';
import { MissingLayer, SignalLayer, ValueLayer } from './point-layers.tsx';
import { Readout } from './readout.tsx';

// Recharts draws areas at 100 and lines at 400.
const underLines = 350;
const overLines = 700;

/** The chart proper. Recharts gives scales, line, areas and the readout under the pointer; the words are layers of ours. */
export function IndicatorPlot(props: IndicatorChartProps) {
  const { points, limits = [], targets = [], baseline, signals = [], label } = props;
  const root = useRef<HTMLDivElement>(null);
  const width = useElementWidth(root, 720);
  const axis = useMemo(() => props.axis ?? axisFor(drawnValues(props), props.possible), [props]);
  const layout = useMemo(() => plotLayout(props, axis, width), [props, axis, width]);
  const values = points.map((point) => point.value);
  const runs = runsOf(values, breakIndexes(props));
  const data = points.map((point, index) => ({
    index,
    point,
    previous: point.previous ?? null,
    ...Object.fromEntries(
      runs.map((run, key) => [`run${key}`, run.find((dot) => dot.index === index)?.value ?? null]),
    ),
  }));
  const last = lastIndex(values);
  const signalling = new Set(signals.map((signal) => signal.index));

  return (
    <div ref={root} className={s.root} role="img" aria-label={label}>
      <ComposedChart
        width={layout.width}
        height={layout.height}
        margin={layout.margin}
        data={data}
        accessibilityLayer={false}
      >
        <XAxis
          dataKey="index"
          type="number"
          domain={[-0.5, points.length - 0.5]}
          hide
          allowDataOverflow
        />
        <YAxis type="number" domain={[axis.min, axis.max]} hide width={0} allowDataOverflow />
        {limits.map((limit) => (
          <ReferenceArea
            key={`band${limit.fromIndex}`}
            className={s.band}
            x1={limit.fromIndex - 0.5}
            x2={limit.toIndex + 0.5}
            y1={Math.max(axis.min, limit.lower)}
            y2={Math.min(axis.max, limit.upper)}
          />
        ))}
        <GridLayer axis={axis} format={props.formatTick} />
        {limits.flatMap((limit) =>
          [limit.lower, limit.mean, limit.upper].map((value, line) => (
            <ReferenceLine
              // biome-ignore lint/suspicious/noArrayIndexKey: lower, mean and upper in this order
              key={`limit${limit.fromIndex}-${line}`}
              className={line === 1 ? s.mean : s.limit}
              segment={[
                { x: limit.fromIndex - 0.5, y: value },
                { x: limit.toIndex + 0.5, y: value },
              ]}
            />
          )),
        )}
        {baseline != null && <ReferenceLine className={s.baseline} y={baseline} />}
        {targets.map((target) => {
          const from = indexOf(points, target.from) ?? -0.5;
          const to = indexOf(points, target.to) ?? points.length - 0.5;
          return (
            <ReferenceLine
              key={`target${target.from}`}
              className={s.target}
              segment={[
                { x: from, y: target.value },
                { x: to, y: target.value },
              ]}
            />
          );
        })}
        <ZIndexLayer zIndex={underLines}>
          <EventLayer events={layout.events} />
        </ZIndexLayer>
        {props.isPreviousShown && (
          <Line
            className={s.previous}
            dataKey="previous"
            stroke="var(--previous)"
            strokeWidth={1.5}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        )}
        {runs.map((run, key) => (
          <Line
            key={`run${run[0]?.index}`}
            dataKey={`run${key}`}
            stroke="var(--ink)"
            strokeWidth={1.75}
            dot={false}
            activeDot={{ r: 5, fill: 'var(--ink)', stroke: 'var(--bg)' }}
            isAnimationActive={false}
          />
        ))}
        <ZIndexLayer zIndex={overLines}>
          <ValueLayer
            points={points}
            last={last}
            signalling={signalling}
            layout={layout}
            format={props.formatValue}
          />
          <MissingLayer points={points} axis={axis} />
          <SignalLayer signals={signals} points={points} layout={layout} />
          <LimitLabels {...props} layout={layout} />
          <PeriodLayer {...props} layout={layout} last={last} isBroken={axis.isBroken} />
        </ZIndexLayer>
        <Tooltip
          content={<Readout format={props.formatValue} labels={props.labels} />}
          cursor={{ stroke: 'var(--control-border)', strokeWidth: 1 }}
          isAnimationActive={false}
          offset={12}
        />
      </ComposedChart>
    </div>
  );
}

function drawnValues({
  points,
  limits = [],
  targets = [],
  baseline,
  isPreviousShown,
}: IndicatorChartProps) {
  return [
    ...points.flatMap((point) => [point.value, isPreviousShown ? point.previous : null]),
    ...limits.flatMap((limit) => [limit.lower, limit.upper]),
    ...targets.map((target) => target.value),
    baseline,
  ];
}
