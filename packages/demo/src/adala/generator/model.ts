import type { Level } from './level.ts';

/** `size` is the number of cases, `level` the chance of each. In a stock both change slowly. */
export type ShareModel = { kind: 'share'; size: Level; level: Level; isStock: boolean };

/** How a series comes about. */
export type Model =
  | ShareModel
  | { kind: 'count'; level: Level; isStock: boolean }
  /** The numerator of another series, told as a number of its own; `seed` is that series' key. */
  | { kind: 'numerator'; of: ShareModel; seed: string }
  /** `noise`: standard deviation as a part of the level. */
  | { kind: 'mean'; size: Level; level: Level; noise: number; decimals: number }
  /** `level` in kronor; figures are öre, rounded to so many kronor. */
  | { kind: 'amount'; level: Level; noise: number; roundToKronor: number }
  | { kind: 'index'; level: Level; noise: number };

/** One unit's figure in a period. */
export type Figure = {
  numerator?: number;
  denominator?: number;
  value?: number;
  sampleSize?: number;
};
