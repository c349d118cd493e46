export type Domain = readonly [number, number];
export type Axis = {
  min: number;
  max: number;
  ticks: number[];
  /** Whether the axis leaves zero out; then a break sign and words must say so. */
  isBroken: boolean;
};

/** Linear scale from values to px. */
export function linear([min, max]: Domain, [from, to]: Domain): (value: number) => number {
  const span = max - min || 1;
  return (value) => from + ((value - min) / span) * (to - from);
}

/** 1, 2 or 5 times a power of ten, at least `rough`. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough - 1e-9) ?? 10;
  return factor * power;
}

/**
 * An axis with round ticks around all that is drawn. It starts at zero unless the values use less than 40 % of it;
 * never beyond what the measure can be (0–100 for a share).
 */
export function axisFor(
  drawn: (number | null | undefined)[],
  possible: { min?: number | null; max?: number | null } = {},
): Axis {
  const values = drawn.filter((value): value is number => value != null && Number.isFinite(value));
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (values.length === 0) return { min: 0, max: 1, ticks: [0, 1], isBroken: false };
  const isFar = low > high * 0.6;
  // A small change must not fill the height: the span is at least a third of the level.
  const span = isFar ? Math.max(high - low, high * 0.35) : high - Math.min(0, low);
  const middle = (low + high) / 2;
  const start = isFar ? middle - span / 2 - span * 0.35 : Math.min(0, low);
  const end = isFar ? middle + span / 2 : high === 0 && low === 0 ? 1 : Math.max(0, high);
  const step = niceStep((Math.max(end, start + 1e-9) - start) / 5 || 1);
  let min = Math.floor(start / step + 1e-9) * step;
  let max = Math.ceil(end / step - 1e-9) * step + 0;
  if (max === min) max = min + step;
  if (possible.min != null) min = Math.max(min, possible.min);
  if (possible.max != null && high <= possible.max) max = Math.min(max, possible.max);
  if (min < 0 && low >= 0) min = 0;
  const ticks: number[] = [];
  for (let tick = Math.ceil(min / step - 1e-9) * step; tick <= max + step * 1e-6; tick += step)
    ticks.push(Number(tick.toPrecision(12)));
  return { min, max, ticks, isBroken: min > 0 };
}

/** Pushes labels apart so that none stands closer than `gap`, keeping their order and the middle of each heap. */
export function spread(positions: number[], gap: number): number[] {
  const order = positions.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  for (let round = 0; round < 20; round++) {
    let isMoved = false;
    for (const [place, lower] of order.entries()) {
      const upper = order[place + 1];
      if (!upper || upper.at - lower.at >= gap - 0.01) continue;
      const push = (gap - (upper.at - lower.at)) / 2;
      lower.at -= push;
      upper.at += push;
      isMoved = true;
    }
    if (!isMoved) break;
  }
  const result = [...positions];
  for (const { at, index } of order) result[index] = at;
  return result;
}
