export { type AssessRiskInput, assessRiskInput } from './assess-risk-input.ts';
export { compareCodes } from './compare-codes.ts';
export { countsAsLowered, isStuck, movementBetween, movementOfStandings } from './movement.ts';
export { bandOfCell, defaultCellBands, isCellOfScale, levelOfCell } from './scale.ts';
export { closeReasonAt, isOpenAt, standingAt } from './standing.ts';
export type {
  AssessmentBasis,
  AssessmentFact,
  Band,
  Movement,
  MovementResult,
  RiskCloseReason,
  ScaleVersion,
  Standing,
  StateFact,
} from './types.ts';
export { bands } from './types.ts';
export { type AssessmentProblem, validateAssessment } from './validate-assessment.ts';
export { type ScaleDraft, type ScaleProblem, scaleSize, validateScale } from './validate-scale.ts';
export { bandWord, movementWord } from './words.ts';
