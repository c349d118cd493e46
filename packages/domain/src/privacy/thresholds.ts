/** Least numbers that may be shown of a group of people. Local policy may raise them, never lower them. */
export type Thresholds = { minCount: number; minDenominator: number };

/** Children: k = 5 and denominators of 10 (domain.md §4, protected class 1–2; OSL 2009:400 ch. 26). */
export const childrenThresholds: Thresholds = { minCount: 5, minDenominator: 10 };

/** Staff have a denominator rule of their own, five employees, and no rule for counts (domain.md §3). */
export const staffMinDenominator = 5;
