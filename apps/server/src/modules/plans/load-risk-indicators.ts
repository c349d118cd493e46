import type { CivilDate } from '@lagesbild/domain/calendar';
import { loaderOf } from '../../platform/loaders.ts';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import type { LoadedSeries } from '../indicators/index.ts';
import { dayInView } from './day-in-view.ts';
import { loadSeriesOfDay } from './load-series-of-day.ts';
import { findIndicatorIdsOfRisks, type RiskRow } from './risk-repository.ts';

/** The indicators that follow a risk, at the plan's unit, up to the day in view. */
export async function loadRiskIndicators(
  scope: MunicipalityScope,
  risk: RiskRow,
  at: CivilDate | null,
): Promise<LoadedSeries[]> {
  const indicatorIds = (await loaderOf(scope, findIndicatorIdsOfRisks).load(risk.id)) ?? [];
  const day = await dayInView(scope, risk, at);
  return loadSeriesOfDay(scope, { planUnitId: risk.planUnitId, at: day, indicatorIds });
}
