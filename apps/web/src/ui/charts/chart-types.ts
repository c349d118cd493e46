import type { SignalTone } from '../chips/signal-chip.tsx';
import type { Axis } from './scale.ts';

export type ChartPoint = {
  /** Half-open civil dates. */
  from: string;
  to: string;
  /** "juli 2025" */
  label: string;
  value: number | null;
  /** Why there is no value, in words ("u.s."). */
  missing?: string | null;
  numerator?: number | null;
  denominator?: number | null;
  /** The same period a year before. */
  previous?: number | null;
};

export type ChartLimits = {
  fromIndex: number;
  /** Inclusive. */
  toIndex: number;
  lower: number;
  upper: number;
  mean: number;
  /** 6–12 values: drawn lighter. */
  isPreliminary?: boolean;
};

export type ChartSignal = {
  index: number;
  /** H or L */
  letter: string;
  tone: SignalTone;
  /** Words beside the point: "63 % juli 2025" and "under nedre gräns". Keep to one or two. */
  title?: string;
  text?: string;
};

export type ChartEvent = {
  on: string;
  /** `break`: step change or new definition (solid, the line breaks). `note`: dotted. */
  kind: 'break' | 'note';
  /** "Nivåskifte 1 feb 2025" */
  title: string;
  text?: string;
};

export type ChartTarget = {
  from: string;
  /** Half-open. */
  to: string;
  value: number;
};

export type IndicatorChartProps = {
  periodKind: 'month' | 'tertial' | 'year' | 'other';
  /** Oldest first, without holes: a missing period is a point without a value. */
  points: ChartPoint[];
  limits?: ChartLimits[];
  signals?: ChartSignal[];
  targets?: ChartTarget[];
  baseline?: number | null;
  events?: ChartEvent[];
  /** From `axisFor`, so that the page can print "axeln börjar vid 50"; computed when left out. */
  axis?: Axis;
  /** What the measure can be, when the axis is computed here. */
  possible?: { min?: number | null; max?: number | null };
  isPreviousShown?: boolean;
  /** With unit: "63 %". */
  formatValue: (value: number) => string;
  /** Without unit, for the axis and the limits. */
  formatTick: (value: number) => string;
  locale: string;
  labels: {
    upper: string;
    lower: string;
    mean: string;
    target: string;
    baseline: string;
    previous: string;
    /** Beside the rows below the axis: "i tid (täljare)". */
    numerator?: string;
    denominator?: string;
    /** "av" in "38 av 60" */
    of: string;
    loading: string;
  };
  /** What the chart shows, in words. */
  label: string;
};
