import type { CivilDate } from '@lagesbild/domain/calendar';
import { sortMeasuresWorstFirst } from '@lagesbild/domain/plans';
import type { MunicipalityScope } from '../../../../platform/municipality-scope.ts';
import type { MeasureRow } from '../../measure-repository.ts';
import { measuresOfPlan } from '../../plan-parts.ts';
import type { RecommendationRow } from '../../recommendation-repository.ts';

/** The measures by which a recommendation is answered, worst first, as they stood on the day in view. */
export async function loadRecommendationMeasures({
  scope,
  row,
  at = scope.today,
}: {
  scope: MunicipalityScope;
  row: RecommendationRow;
  at?: CivilDate;
}): Promise<MeasureRow[]> {
  const measures = await measuresOfPlan(scope, row.planId, at);
  return sortMeasuresWorstFirst(
    measures.filter((measure) => measure.recommendationIds.includes(row.id)),
  );
}
