export { goalsInTreeOrder } from './goal-tree.ts';
export { fulfilmentCounts } from './goals.ts';
export {
  type AssessGoalInput,
  assessGoalInput,
  type SaveGoalInput,
  saveGoalInput,
} from './inputs/goal-inputs.ts';
export {
  type ReportMeasureInput,
  reportMeasureInput,
  type SaveActivityInput,
  type SaveMeasureInput,
  saveActivityInput,
  saveMeasureInput,
} from './inputs/measure-inputs.ts';
export {
  type ClosePartInput,
  closePartInput,
  type KeepDraftInput,
  keepDraftInput,
  type UndoChangeInput,
  undoChangeInput,
} from './inputs/part-inputs.ts';
export {
  type CopyPlanInput,
  copyPlanInput,
  type SaveFollowUpInput,
  type SavePlanInput,
  type SaveQualityAreaInput,
  saveFollowUpInput,
  savePlanInput,
  saveQualityAreaInput,
} from './inputs/plan-inputs.ts';
export {
  type SaveRecommendationInput,
  saveRecommendationInput,
} from './inputs/recommendation-inputs.ts';
export {
  type ChangeRiskStateInput,
  changeRiskStateInput,
  type PublishRiskScaleInput,
  publishRiskScaleInput,
  type SaveRiskInput,
  saveRiskInput,
} from './inputs/risk-inputs.ts';
export {
  progressCounts,
  proposedTrafficLight,
  sortMeasuresWorstFirst,
  trafficLightCounts,
} from './measures.ts';
export type {
  FollowUpKind,
  Fulfilment,
  MeasureState,
  PlanKind,
  Progress,
  TrafficLight,
} from './types.ts';
export {
  followUpName,
  fulfilmentLabel,
  planKindLabel,
  progressLabel,
  trafficLightLabel,
} from './words.ts';
