import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import type { LoadedSeries } from '../indicators/index.ts';
import type { GoalRow } from './goal-repository.ts';
import type { MeasureRow } from './measure-repository.ts';
import type { Picture } from './picture.ts';
import type { PlacedRisk } from './place-risks.ts';
import type { PlanRow } from './plan-repository.ts';
import type { RecommendationRow } from './recommendation-repository.ts';
import type { AssessmentRow, QualityAreaRow, RiskRow, ScaleVersionRow } from './risk-repository.ts';

export type PlanMapper = { scope: MunicipalityScope; row: PlanRow };
export type PictureMapper = Picture;
export type RiskMapper = { scope: MunicipalityScope; row: RiskRow };
export type RiskPositionMapper = { scope: MunicipalityScope; placed: PlacedRisk };
export type QualityAreaMapper = QualityAreaRow;
export type RiskScaleVersionMapper = ScaleVersionRow;
export type AssessmentMapper = { row: AssessmentRow; scale: ScaleVersionRow };
export type MeasureMapper = { scope: MunicipalityScope; row: MeasureRow };
export type GoalMapper = { scope: MunicipalityScope; row: GoalRow; picture: Picture };
export type RecommendationMapper = RecommendationRow;
export type PlanIndicatorMapper = {
  scope: MunicipalityScope;
  loaded: LoadedSeries;
  riskCodes: string[];
};
