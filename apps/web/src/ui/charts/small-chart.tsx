import { useRef } from 'react';
import type { SignalTone } from '../chips/signal-chip.tsx';
import { useElementWidth } from '../layout/use-element-width.ts';
import { lastIndex, missingIndexes, runsOf } from './runs.ts';
import { type Domain, linear } from './scale.ts';
import s from './small-chart.module.css';
import { pathOf } from './sparkline.tsx';

export type SmallChartProps = {
  /** Oldest first; null is missing. */
  values: (number | null)[];
  /** Lowest and highest of the axis; the same for charts side by side of one unit. */
  domain: Domain;
  /** Labels under the axis, each at the index where it begins ("2020"). */
  groups?: { index: number; label: string }[];
  limits?: { fromIndex: number; toIndex: number; lower: number; upper: number; mean: number }[];
  target?: number | null;
  breaks?: number[];
  signals?: { index: number; tone: SignalTone }[];
  /** Days on which something happened, between the points: a measure began. */
  marks?: { at: number; label: string }[];
  /** Values written above their points, for very short series. */
  valueLabels?: { index: number; text: string }[];
  /** What the chart shows, in words. */
  label: string;
  height?: number;
};

/** A chart the size of a column: line, limits, target and the years below. */
export function SmallChart(props: SmallChartProps) {
  const { values, domain, groups = [], limits = [], target, breaks = [], signals = [] } = props;
  const { marks = [], valueLabels = [], label, height = 108 } = props;
  const root = useRef<HTMLDivElement>(null);
  const width = useElementWidth(root, 212);
  const foot = groups.length > 0 ? 20 : 1;
  const bottom = height - foot;
  const x = linear([-0.5, values.length - 0.5], [0, width]);
  const top = marks.length > 0 ? 20 : 8;
  const y = linear(domain, [bottom - (domain[0] > 0 ? 6 : 0), top]);
  const last = lastIndex(values);
  const hasDots = width / values.length >= 11;
  return (
    <div ref={root} className={s.root}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
      >
        {limits.map((limit) => (
          <g key={limit.fromIndex}>
            <rect
              className={s.band}
              x={x(limit.fromIndex - 0.5)}
              width={x(limit.toIndex + 0.5) - x(limit.fromIndex - 0.5)}
              y={y(limit.upper)}
              height={Math.max(1, y(limit.lower) - y(limit.upper))}
            />
            <path
              className={s.mean}
              d={`M${x(limit.fromIndex - 0.5)} ${y(limit.mean)}H${x(limit.toIndex + 0.5)}`}
            />
          </g>
        ))}
        {groups.slice(1).map((group) => (
          <path key={group.index} className={s.group} d={`M${x(group.index - 0.5)} 0V${bottom}`} />
        ))}
        {breaks.map((index) => (
          <path key={index} className={s.break} d={`M${x(index - 0.5)} 0V${bottom}`} />
        ))}
        {marks.map(({ at, label: text }) => (
          <g key={at}>
            <path className={s.mark} d={`M${x(at)} 16V${bottom}`} />
            <text
              className={s.value}
              x={x(at) + (x(at) > width - 60 ? 4 : -4)}
              y="12"
              textAnchor={x(at) > width - 60 ? 'end' : 'start'}
            >
              {text}
            </text>
          </g>
        ))}
        {target != null && <path className={s.target} d={`M0 ${y(target)}H${width}`} />}
        <path className={s.axis} d={`M0 ${bottom + 0.5}H${width}`} />
        {runsOf(values, breaks).map((run) => (
          <g key={run[0]?.index}>
            <path className={s.line} d={pathOf(run, x, y)} />
            {hasDots &&
              run.map((dot) => (
                <circle
                  key={dot.index}
                  className={s.dot}
                  cx={x(dot.index)}
                  cy={y(dot.value)}
                  r="2"
                />
              ))}
          </g>
        ))}
        {missingIndexes(values).map((index) => (
          <path
            key={index}
            className={s.missing}
            transform={`translate(${x(index)} ${bottom - 8})`}
            d="M-3-3l6 6M3-3l-6 6"
          />
        ))}
        {values.map((value, index) => {
          const signal = signals.find((candidate) => candidate.index === index);
          if (value === null || (index !== last && !signal)) return null;
          return (
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place in the series
              key={index}
              className={signal ? s[signal.tone] : s.last}
              cx={x(index)}
              cy={y(value)}
              r={index === last ? 4 : 3}
            />
          );
        })}
        {valueLabels.map(({ index, text }) => {
          const value = values[index];
          if (value == null) return null;
          return (
            <text key={index} className={s.value} x={x(index)} y={y(value) - 8} textAnchor="middle">
              {text}
            </text>
          );
        })}
        {spacedOut(groups, x).map((group) => (
          <text
            key={group.index}
            className={s.label}
            x={Math.max(0, x(group.index - 0.5) + 4)}
            y={height - 4}
          >
            {group.label}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** A label that the next one would run into is left out: the first year may hold a month or two only. */
function spacedOut<Group extends { index: number }>(
  groups: readonly Group[],
  x: (index: number) => number,
): Group[] {
  return groups.filter((group, at) => {
    const next = groups[at + 1];
    return !next || x(next.index) - x(group.index) >= labelWidth;
  });
}

const labelWidth = 36;
