import type { ChartEvent, IndicatorChartProps } from '../chart-types.ts';
import { dayNumber } from '../dates.ts';

export type PlotLayout = {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
  /** Width of one period, px. */
  step: number;
  isNarrow: boolean;
  hasNumbers: boolean;
  /** Rows that the event texts take, and where each event stands. */
  events: PlacedEvent[];
  /** Values written above their points: short series only. */
  hasValueLabels: boolean;
};

export type PlacedEvent = ChartEvent & {
  /** On the index axis. */
  at: number;
  x: number;
  anchor: 'start' | 'end';
  row: number;
};

const plotHeight = 262;
const eventRowHeight = 38;
const phoneBelow = 560;

/** Room for everything around the plot, by the width there is. */
export function plotLayout(props: IndicatorChartProps, width: number): PlotLayout {
  const isNarrow = width < phoneBelow;
  const count = Math.max(1, props.points.length);
  const left = isNarrow ? 30 : 36;
  const right = isNarrow ? 62 : 126;
  const step = (width - left - right) / count;
  const widest = Math.max(
    0,
    ...props.points.map((point) => String(point.denominator ?? point.numerator ?? '').length),
  );
  const hasParts = props.points.some(
    (point) => point.denominator != null || point.numerator != null,
  );
  const hasNumbers = hasParts && !isNarrow && step >= widest * 7 + 5;
  const events = placeEvents(props, { left, step, width });
  const rows = Math.max(0, ...events.map((event) => event.row + 1));
  const top = rows > 0 ? rows * eventRowHeight + 12 : 16;
  const bottom = 44 + (hasNumbers ? 44 : 0);
  return {
    width,
    height: top + plotHeight + bottom,
    margin: { top, right, bottom, left },
    step,
    isNarrow,
    hasNumbers,
    events,
    hasValueLabels: step >= 44,
  };
}

/** Where a date falls on the index axis: half a step before the first day's period, moving on through the period. */
export function indexOf(points: { from: string; to: string }[], on: string): number | null {
  const day = dayNumber(on);
  for (const [index, point] of points.entries()) {
    const from = dayNumber(point.from);
    const to = dayNumber(point.to);
    if (day < from) return index === 0 ? null : index - 0.5;
    if (day < to) return index - 0.5 + (day - from) / (to - from);
  }
  return null;
}

/** Two lines of text above the plot; turned left where the right is short of room, a row up where they would meet. */
function placeEvents(
  { points, events = [] }: IndicatorChartProps,
  { left, step, width }: { left: number; step: number; width: number },
): PlacedEvent[] {
  const placed: PlacedEvent[] = [];
  const spans: { row: number; from: number; to: number }[] = [];
  for (const event of events) {
    const at = indexOf(points, event.on);
    if (at === null) continue;
    const x = left + (at + 0.5) * step;
    const text = Math.max(event.title.length * 6.7, (event.text ?? '').length * 6.1) + 14;
    const options = [
      { anchor: 'start' as const, from: x, to: x + text },
      { anchor: 'end' as const, from: x - text, to: x },
    ].filter(({ from, to }) => from >= 0 && to <= width);
    const sides =
      options.length > 0 ? options : [{ anchor: 'start' as const, from: x, to: x + text }];
    for (let row = 0; ; row++) {
      const side = sides.find(({ from, to }) =>
        spans.every((span) => span.row !== row || to <= span.from || from >= span.to),
      );
      if (!side) continue;
      spans.push({ row, from: side.from, to: side.to });
      placed.push({ ...event, at, x, anchor: side.anchor, row });
      break;
    }
  }
  return placed;
}

/** Indexes where the line breaks: the first period that begins at or after a break. */
export function breakIndexes({ points, events = [] }: IndicatorChartProps): number[] {
  return events
    .filter((event) => event.kind === 'break')
    .map((event) => points.findIndex((point) => point.from >= event.on))
    .filter((index) => index > 0);
}
