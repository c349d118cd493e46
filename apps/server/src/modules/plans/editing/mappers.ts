import type { RiskScaleFacts } from './load-risk-scale.ts';
import type { PlanAbilitiesFacts } from './plan-settings.ts';

export type RiskScaleMapper = RiskScaleFacts;
export type PlanAbilitiesMapper = PlanAbilitiesFacts;
