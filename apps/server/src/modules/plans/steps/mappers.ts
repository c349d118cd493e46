import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import type { RiskSteps, SteppedRisk } from './load-risk-steps.ts';

export type RiskStepsMapper = RiskSteps;
export type SteppedRiskMapper = SteppedRisk & {
  scope: MunicipalityScope;
  /** Ids of the scale versions, in the order that indexes point into. */
  scaleIds: string[];
};
