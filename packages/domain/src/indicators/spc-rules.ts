import { type Limits, toleranceAt } from './spc-limits.ts';
import type { SpcLetter, SpcRule } from './types.ts';

type Values = readonly (number | null)[];

/** A rule that a point breaks, and to which side. */
export type Hit = { rule: SpcRule; letter: SpcLetter };

const runLength = 7;
const defaultTrendLength = 6;

/**
 * Every rule hit of every point of one segment (domain.md §3, rules 1–4). A gap breaks runs, trends and triples.
 * @returns one list for each value; empty where the point is common cause
 */
export function ruleHits(
  values: Values,
  limits: Limits,
  options: {
    possibleMin?: number | null;
    possibleMax?: number | null;
    trendLength?: number;
  } = {},
): Hit[][] {
  const hits: Hit[][] = values.map(() => []);
  const mark = (indexes: readonly number[], hit: Hit) => {
    for (const index of indexes) {
      hits[index]?.push(hit);
    }
  };
  for (const letter of ['H', 'L'] as const) {
    const side = sideOf(letter, limits, options);
    mark(indexesWhere(values, side.isOutside), { rule: 1, letter });
    for (const run of runsWhere(values, side.isOnSide)) {
      if (run.length >= runLength) {
        mark(run, { rule: 2, letter });
      }
      mark(nearLimitInThree(run, values, side.isBeyondTwoSigma), { rule: 4, letter });
    }
    const trendLength = options.trendLength ?? defaultTrendLength;
    for (const trend of trendsOf(values, letter)) {
      if (trend.length >= trendLength) {
        mark(trend, { rule: 3, letter });
      }
    }
  }
  return hits;
}

type Test = (value: number) => boolean;

function sideOf(
  letter: SpcLetter,
  limits: Limits,
  range: { possibleMin?: number | null; possibleMax?: number | null },
): { isOutside: Test; isOnSide: Test; isBeyondTwoSigma: Test } {
  const sign = letter === 'H' ? 1 : -1;
  const beyond =
    (line: number): Test =>
    (value) =>
      sign * (value - line) > toleranceAt(limits.centre);
  const limit = letter === 'H' ? limits.upper : limits.lower;
  const edge = (letter === 'H' ? range.possibleMax : range.possibleMin) ?? sign * Infinity;
  // A limit clamped to the possible range gives no signal.
  const isClamped = sign * (limit - edge) > 0;
  return {
    isOutside: isClamped ? () => false : beyond(limit),
    isOnSide: beyond(limits.centre),
    isBeyondTwoSigma: beyond(letter === 'H' ? limits.upperTwoSigma : limits.lowerTwoSigma),
  };
}

function indexesWhere(values: Values, test: Test): number[] {
  return [...values.keys()].filter((index) => isTrue(values, index, test));
}

/** Stretches of neighbouring points that all pass; a gap or a point that fails ends one. */
function runsWhere(values: Values, test: Test): number[][] {
  return stretches(
    values,
    (index) => isTrue(values, index, test),
    () => true,
  );
}

/** Stretches that rise (H) or fall (L) at every step; a tie or a gap ends one. */
function trendsOf(values: Values, letter: SpcLetter): number[][] {
  const sign = letter === 'H' ? 1 : -1;
  const isStep = (index: number) => {
    const value = values[index] ?? 0;
    return sign * (value - (values[index - 1] ?? 0)) > toleranceAt(value);
  };
  return stretches(values, (index) => isTrue(values, index, () => true), isStep);
}

function stretches(
  values: Values,
  isIn: (index: number) => boolean,
  continues: (index: number) => boolean,
): number[][] {
  const found: number[][] = [];
  let current: number[] = [];
  for (const index of values.keys()) {
    if (!isIn(index)) {
      current = [];
    } else if (current.length > 0 && continues(index)) {
      current.push(index);
    } else {
      current = [index];
      found.push(current);
    }
  }
  return found;
}

/** Points beyond two sigma in some three neighbours of a one-sided run, of which at least two are. */
function nearLimitInThree(run: readonly number[], values: Values, isNear: Test): number[] {
  const near = run.map((index) => isTrue(values, index, isNear));
  const marked = new Set<number>();
  for (let start = 0; start + 3 <= run.length; start += 1) {
    const triple = [start, start + 1, start + 2].filter((at) => near[at]);
    if (triple.length >= 2) {
      for (const at of triple) {
        marked.add(at);
      }
    }
  }
  return run.filter((_, at) => marked.has(at));
}

function isTrue(values: Values, index: number, test: Test): boolean {
  const value = values[index];
  return value !== null && value !== undefined && test(value);
}
