import type { CivilDate } from '../calendar/index.ts';

export type Direction = 'higher_better' | 'lower_better' | 'neutral';
/** `flow`: during the period. `stock`: on a day. */
export type MeasureKind = 'flow' | 'stock';
export type Concerns = 'children' | 'staff' | 'organisation';
/** `none`: the parent's value is entered or counted, never derived (domain.md §3). */
export type AggregateUnits = 'sum' | 'weighted_mean' | 'none';
export type AggregateTime = 'sum' | 'last' | 'none';
export type EventKind = 'annotation' | 'definition_break' | 'step_change' | 'measure_start';

/** Why there is no value; never zero, never filled in. `protected`: too small a number for this viewer. */
export type MissingReason =
  | 'not_reported'
  | 'not_available'
  | 'not_applicable'
  | 'suppressed'
  | 'protected';

/** One value of a series. `value` is percent for a share and öre for an amount, unrounded; null only with a reason. */
export type Point = {
  from: CivilDate;
  /** Half-open. */
  to: CivilDate;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** Weight of a mean: how many it is the mean of. */
  sampleSize?: number | null;
  missing: MissingReason | null;
};

export type SpcStatus = 'line_only' | 'preliminary' | 'full' | 'no_variation';
/** 1 outside a limit, 2 run on one side, 3 trend, 4 two of three near a limit (domain.md §3). */
export type SpcRule = 1 | 2 | 3 | 4;
export type SpcLetter = 'H' | 'L';

export type Variation =
  | 'common_cause'
  | 'improvement'
  | 'concern'
  | 'improvement_and_concern'
  | 'neutral_high'
  | 'neutral_low'
  | 'none';

export type Assurance = 'consistently_met' | 'hit_and_miss' | 'consistently_missed' | 'none';

/** Limits between step changes, drawn: clamped to the possible range. */
export type SpcSegment = {
  fromIndex: number;
  /** Inclusive. */
  toIndex: number;
  centre: number;
  lower: number;
  upper: number;
  isPreliminary: boolean;
};

/** The latest point's verdict, before it is known whether the definition changed. */
export type Verdict = {
  status: SpcStatus;
  /** Values since the last step change or definition break. */
  pointCount: number;
  variation: Variation;
  /** H or L when the latest point signals. */
  letter: SpcLetter | null;
  assurance: Assurance;
};

export type Signal = Verdict & { isDefinitionChanged: boolean };

export type SpcResult = {
  status: SpcStatus;
  segments: SpcSegment[];
  /** Indexes into the series, ascending; the three lists below run beside it. */
  signalIndexes: number[];
  signalRules: SpcRule[];
  signalLetters: SpcLetter[];
  signalIsConcern: boolean[];
  /** A stock follows itself from month to month; said beside the verdict. */
  isStock: boolean;
  latest: Verdict;
};

export type SpcOptions = {
  /** Indexes where a new segment starts: step changes and definition breaks. */
  breaks: readonly number[];
  direction: Direction;
  measureKind: MeasureKind;
  possibleMin?: number | null;
  possibleMax?: number | null;
  /** Beside the values; the latest value is held against its own target. */
  targets?: readonly (number | null)[];
  /** Screening of moving ranges; on by default. */
  screen?: boolean;
  /** Points that make a trend; six by default. */
  trendLength?: number;
};
