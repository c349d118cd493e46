import type { CivilDate } from '@lagesbild/domain/calendar';
import { sortMeasuresWorstFirst } from '@lagesbild/domain/plans';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { dayInView } from './day-in-view.ts';
import type { MeasureRow } from './measure-repository.ts';
import { measuresOfPlan } from './plan-parts.ts';
import type { RiskRow } from './risk-repository.ts';

/** The measures that answer a risk, worst first, as they stood on the day in view. */
export async function loadRiskMeasures(
  scope: MunicipalityScope,
  risk: RiskRow,
  at: CivilDate | null,
): Promise<MeasureRow[]> {
  const measures = await measuresOfPlan(scope, risk.planId, await dayInView(scope, risk, at));
  return sortMeasuresWorstFirst(measures.filter((measure) => measure.riskIds.includes(risk.id)));
}
