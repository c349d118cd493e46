export {
  followUpDateProblem,
  followUpKindLabel,
  followUpLabel,
  isDoneInRound,
  periodOfFollowUp,
} from './follow-ups.ts';
export {
  cyclicGoalProblem,
  type GoalPlace,
  goalLevelProblem,
  levelNamesProblem,
  levelsAfterMove,
  maxGoalLevels,
} from './goal-place.ts';
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
  isOverdue,
  isRecommendationOverdue,
  type Light,
  lightOf,
} from './measure-state.ts';
export {
  progressCounts,
  proposedTrafficLight,
  sortMeasuresWorstFirst,
  trafficLightCounts,
} from './measures.ts';
export {
  type Duplicate,
  duplicateProblem,
  lightNoteProblem,
  ownerProblem,
  refersToProblem,
} from './part-problems.ts';
export { type PlanParts, partsToCopy } from './parts-to-copy.ts';
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
