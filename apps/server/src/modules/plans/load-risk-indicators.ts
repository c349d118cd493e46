import { addDays, type CivilDate } from '@lagesbild/domain/calendar';
import { loaderOf } from '../../platform/loaders.ts';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { type LoadedSeries, loadSeries, pickSeriesUnits } from '../indicators/index.ts';
import { findPlan } from './find-plan.ts';
import { findIndicatorIdsOfRisks, type RiskRow } from './risk-repository.ts';

/** The indicators that follow a risk, at the plan's unit, up to a date. */
export async function loadRiskIndicators(
  scope: MunicipalityScope,
  risk: RiskRow,
  at: CivilDate | null,
): Promise<LoadedSeries[]> {
  const ids = (await loaderOf(scope, findIndicatorIdsOfRisks).load(risk.id)) ?? [];
  const plan = await findPlan(scope, risk.planId);
  const keys = await pickSeriesUnits(scope, ids, plan.orgUnitId);
  const series = await loadSeries(scope, keys, { to: addDays(at ?? scope.today, 1) });
  return series.toSorted((a, b) => a.indicator.sort - b.indicator.sort);
}
