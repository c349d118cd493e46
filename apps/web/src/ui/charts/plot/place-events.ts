import type { ChartEvent } from '../chart-types.ts';

type EventAt = ChartEvent & { x: number };
type Anchor = 'start' | 'end';
export type PlacedEvent = EventAt & {
  anchor: Anchor;
  row: number;
  /** Where the text begins or, by the anchor, ends. */
  textX: number;
  /** Pushed back into the drawing: then the rule starts below the text instead of beside it. */
  isPushed: boolean;
};
type Span = { row: number; from: number; to: number; x: number };

/** Between a rule and its text, px. */
const inset = 6;

/** More events than this are placed one by one, without trying both sides of each. */
const triedTogether = 7;

/**
 * Where the two lines of text of each event stand above the plot: right of its rule, or left where that saves a row.
 * No text covers another, and no rule runs through a text.
 */
export function placeEvents(events: EventAt[], width: number): PlacedEvent[] {
  const free = Math.min(events.length, triedTogether);
  const order = [...events.keys()];
  let best: { placed: PlacedEvent[]; cost: number } | null = null;
  for (let sides = 0; sides < 2 ** free; sides++) {
    for (const inOrder of [order, order.toReversed()]) {
      const tried = stack(events, inOrder, width, (index) =>
        (sides >> index) & 1 ? 'end' : 'start',
      );
      if (!best || tried.cost < best.cost) best = tried;
    }
  }
  return (best?.placed ?? []).sort((a, b) => a.x - b.x);
}

/** Places the events one by one in the given order; the cost counts rows, left sides, overflow and cuts. */
function stack(
  events: EventAt[],
  order: number[],
  width: number,
  sideOf: (index: number) => Anchor,
) {
  const spans: Span[] = [];
  const placed: PlacedEvent[] = [];
  let cost = 0;
  for (const index of order) {
    const event = events[index] as EventAt;
    const anchor = sideOf(index);
    const text = textWidth(event);
    const start = anchor === 'start' ? event.x : event.x - text;
    const from = Math.max(0, Math.min(start, width - text));
    const to = from + text;
    const isPushed = from !== start;
    const { row, cuts } = lowestRow({ from, to, x: event.x }, spans);
    spans.push({ row, from, to, x: event.x });
    const textX = anchor === 'start' ? from + inset : to - inset;
    placed.push({ ...event, anchor, row, textX, isPushed });
    cost += cuts * 1000 + row * 100 + (anchor === 'end' ? 1 : 0);
    cost += isPushed ? 50 : 0;
  }
  return { placed, cost };
}

/** Lowest row in which the text covers no other, and how many texts are then cut by a rule. */
function lowestRow(span: Omit<Span, 'row'>, taken: Span[]): { row: number; cuts: number } {
  const isIn = (x: number, other: { from: number; to: number }) =>
    x > other.from + 1 && x < other.to - 1;
  let row = 0;
  while (taken.some((other) => other.row === row && span.to > other.from && span.from < other.to))
    row += 1;
  const cuts = taken.filter((other) =>
    other.row > row ? isIn(other.x, span) : other.row < row && isIn(span.x, other),
  ).length;
  return { row, cuts };
}

function textWidth(event: ChartEvent): number {
  return Math.max(event.title.length * 6.7, (event.text ?? '').length * 6.2) + 14;
}
