export {
  type ChangesFacts,
  type ItemFacts,
  itemFacts,
  type JudgedGoal,
  type MovedRisk,
  type PartChanges,
} from './changes-facts.ts';
export { changesSummary } from './changes-summary.ts';
export { type EffectFacts, effectSentence } from './effect-sentence.ts';
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
