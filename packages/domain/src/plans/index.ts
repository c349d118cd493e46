export { goalsInTreeOrder } from './goal-tree.ts';
export { fulfilmentCounts } from './goals.ts';
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
