import type { IndicatorChartProps } from '../chart-types.ts';
import { dayNumber } from '../dates.ts';
import type { Axis } from '../scale.ts';
import { edgeLabels } from './edge-labels.ts';
import { type PlacedEvent, placeEvents } from './place-events.ts';

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

const plotHeight = 262;
/** A row of two lines of event text. */
export const eventRowHeight = 38;
const phoneBelow = 560;

/** Estimated width of words at 13 px, with a breath to the plot. */
function textRoom(texts: string[]): number {
  return 14 + Math.max(0, ...texts.map((text) => text.length)) * 6.5;
}

/** Room for everything around the plot, by the width there is and the words that stand there. */
export function plotLayout(props: IndicatorChartProps, axis: Axis, width: number): PlotLayout {
  const isNarrow = width < phoneBelow;
  const { points, labels } = props;
  const left = Math.max(26, textRoom(axis.ticks.map(props.formatTick)));
  const edge = textRoom(edgeLabels(props, isNarrow).map(({ text }) => text));
  const numbersEdge = Math.max(edge, textRoom([labels.numerator ?? '', labels.denominator ?? '']));
  const stepFor = (right: number) => (width - left - right) / Math.max(1, points.length);
  const widest = Math.max(
    0,
    ...points.map((point) => String(point.denominator ?? point.numerator ?? '').length),
  );
  const hasNumbers = !isNarrow && widest > 0 && stepFor(numbersEdge) >= widest * 7 + 5;
  const right = hasNumbers ? numbersEdge : edge;
  const step = stepFor(right);
  const events = placeEvents(
    (props.events ?? []).flatMap((event) => {
      const at = indexOf(points, event.on);
      return at === null ? [] : [{ ...event, x: left + (at + 0.5) * step }];
    }),
    width,
  );
  const rows = Math.max(0, ...events.map((event) => event.row + 1));
  const top = rows > 0 ? rows * eventRowHeight + 12 : 16;
  const hasBaselineKey = isNarrow && props.baseline != null;
  const bottom = 44 + (hasNumbers ? 44 : 0) + (hasBaselineKey ? 18 : 0);
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

/** Indexes where the line breaks: the first period that begins at or after a break. */
export function breakIndexes({ points, events = [] }: IndicatorChartProps): number[] {
  return events
    .filter((event) => event.kind === 'break')
    .map((event) => points.findIndex((point) => point.from >= event.on))
    .filter((index) => index > 0);
}
