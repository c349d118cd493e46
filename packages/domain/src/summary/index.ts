export { indicatorSummary } from './indicator-summary.ts';
export { pictureSummary } from './picture-summary.ts';
export { riskSummary } from './risk-summary.ts';
export type {
  BaselineComparison,
  IndicatorFacts,
  IndicatorsFacts,
  MissingValue,
  PictureFacts,
  RiskChange,
  RiskFacts,
  RiskName,
  SummarySentence,
} from './types.ts';
