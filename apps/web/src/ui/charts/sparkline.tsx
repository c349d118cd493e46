import type { SignalTone } from '../chips/signal-chip.tsx';
import { type Dot, lastIndex, missingIndexes, runsOf } from './runs.ts';
import { linear } from './scale.ts';
import s from './sparkline.module.css';

export type SparklineProps = {
  /** Oldest first; null is missing and never joined over. */
  values: (number | null)[];
  /** Indexes that signal; only the last point takes colour. */
  signalIndexes?: number[];
  signalTone?: SignalTone;
  /** Limits of the latest segment. */
  band?: { lower: number; upper: number } | null;
  mean?: number | null;
  /** Indexes where a new definition or level starts. */
  breaks?: number[];
  /** What the line shows, in words. */
  label: string;
  width?: number;
  height?: number;
};

/** A series in a table row. */
export function Sparkline(props: SparklineProps) {
  const {
    values,
    signalIndexes = [],
    signalTone = 'neutral',
    band,
    mean,
    breaks = [],
    label,
  } = props;
  const { width = 148, height = 28 } = props;
  const known = values.filter((value): value is number => value !== null);
  const low = Math.min(...known, ...(band ? [band.lower] : []));
  const high = Math.max(...known, ...(band ? [band.upper] : []));
  // A small change must not fill the height: the span is at least a fifth of the level.
  const spare = Math.max(0, Math.max(Math.abs(high), Math.abs(low)) * 0.2 - (high - low)) / 2;
  const isFlat = high === low && spare === 0;
  const x = linear([0, Math.max(1, values.length - 1)], [4, width - 5]);
  const toY = linear([low - spare, high + spare], [height - 4, 4]);
  const y = (value: number) => (isFlat ? height / 2 : toY(value));
  const last = lastIndex(values);
  const lastValue = values[last];
  const start = breaks.length > 0 ? Math.max(...breaks) : 0;
  const bandFrom = start > 0 ? x(start - 0.5) : 0;
  return (
    <svg
      className={s.root}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {band && (
        <rect
          className={s.band}
          x={bandFrom}
          width={width - bandFrom}
          y={y(band.upper)}
          height={Math.max(1, y(band.lower) - y(band.upper))}
        />
      )}
      {mean != null && <path className={s.mean} d={`M${bandFrom} ${y(mean)}H${width}`} />}
      {breaks.map((index) => (
        <path key={index} className={s.break} d={`M${x(index - 0.5)} 1V${height - 1}`} />
      ))}
      {runsOf(values, breaks).map((run) => (
        <path key={run[0]?.index} className={s.line} d={pathOf(run, x, y)} />
      ))}
      {missingIndexes(values).map((index) => {
        const near = values.slice(0, index).findLast((value) => value !== null) ?? low;
        return (
          <path
            key={index}
            className={s.missing}
            transform={`translate(${x(index)} ${y(near)})`}
            d="M-2.5-2.5l5 5M2.5-2.5l-5 5"
          />
        );
      })}
      {lastValue != null && (
        <circle
          className={signalIndexes.includes(last) ? s[signalTone] : s.last}
          cx={x(last)}
          cy={y(lastValue)}
          r="3"
        />
      )}
    </svg>
  );
}

/** A lone value between gaps becomes a short stroke, so that it is seen. */
export function pathOf(run: Dot[], x: (index: number) => number, y: (value: number) => number) {
  const first = run[0];
  if (!first) return '';
  if (run.length === 1) return `M${x(first.index) - 1.5} ${y(first.value)}h3`;
  return `M${run.map(({ index, value }) => `${round(x(index))} ${round(y(value))}`).join('L')}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
