export type Dot = { index: number; value: number };

/** Splits a series into unbroken runs: a gap or a break (index where a new run starts) ends one. */
export function runsOf(values: (number | null)[], breaks: number[] = []): Dot[][] {
  const runs: Dot[][] = [];
  let current: Dot[] = [];
  for (const [index, value] of values.entries()) {
    if (value === null || breaks.includes(index)) {
      if (current.length > 0) runs.push(current);
      current = [];
    }
    if (value !== null) current.push({ index, value });
  }
  if (current.length > 0) runs.push(current);
  return runs;
}

/** Indexes without a value after the first value: the series had begun and something is missing. */
export function missingIndexes(values: (number | null)[]): number[] {
  const first = values.findIndex((value) => value !== null);
  if (first < 0) return [];
  return values.flatMap((value, index) => (value === null && index > first ? [index] : []));
}

/** Index of the last value, or -1. */
export function lastIndex(values: (number | null)[]): number {
  return values.findLastIndex((value) => value !== null);
}
