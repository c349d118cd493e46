export { type Figures, isTooSmall, type PrivacyRule } from './primary-rules.ts';
export { protectSegments, protectSeries } from './protect-series.ts';
export { childrenThresholds, staffMinDenominator, type Thresholds } from './thresholds.ts';
