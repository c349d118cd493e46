import type { CivilDate } from '@lagesbild/domain/calendar';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import type { ChangeRow } from '../audit/index.ts';
import type { LoadedSeries } from '../indicators/index.ts';
import type { GoalRow } from './goal-repository.ts';
import type { ActivityRow, MeasureRow } from './measure-repository.ts';
import type { Picture } from './picture.ts';
import type { PlacedRisk } from './place-risks.ts';
import type { FollowUpRow, PlanRow } from './plan-repository.ts';
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
/** Also outside a picture: as it is today. */
export type GoalMapper = { scope: MunicipalityScope; row: GoalRow; picture?: Picture };
export type RecommendationMapper = {
  scope: MunicipalityScope;
  row: RecommendationRow;
  /** The day in view; today when left out. */
  at?: CivilDate;
};
export type PlanIndicatorMapper = {
  scope: MunicipalityScope;
  loaded: LoadedSeries;
  riskCodes: string[];
};
export type FollowUpMapper = FollowUpRow;
export type ActivityMapper = ActivityRow;
/** A row of history with the name it is read under. */
export type ChangeMapper = { scope: MunicipalityScope; row: ChangeRow };
export type PlanPartMapper =
  | ({ __typename: 'Plan' } & PlanMapper)
  | ({ __typename: 'QualityArea' } & QualityAreaMapper)
  | ({ __typename: 'Goal' } & GoalMapper)
  | ({ __typename: 'Risk' } & RiskMapper)
  | ({ __typename: 'Measure' } & MeasureMapper)
  | ({ __typename: 'Activity' } & ActivityMapper)
  | ({ __typename: 'Recommendation' } & RecommendationMapper)
  | ({ __typename: 'FollowUp' } & FollowUpMapper);
