import { loadAll } from '../../platform/loaders.ts';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { findUnit } from '../organisation/index.ts';
import { findIndicatorRows } from './indicator-repository.ts';
import type { SeriesKey } from './series-repository.ts';

/**
 * At which unit a plan shows each indicator: the plan's own unit where the indicator belongs to it or to a unit above;
 * else the unit that the indicator belongs to.
 */
export async function pickSeriesUnits(
  scope: MunicipalityScope,
  indicatorIds: readonly string[],
  planUnitId: string,
): Promise<SeriesKey[]> {
  if (indicatorIds.length === 0) return [];
  const rows = await loadAll(scope, findIndicatorRows, indicatorIds);
  const planUnit = await findUnit(scope, planUnitId);
  const above = new Set(planUnit.ancestors.map((ancestor) => ancestor.id));
  return indicatorIds.flatMap((indicatorId) => {
    const owner = rows.get(indicatorId)?.orgUnitId;
    if (!owner) return [];
    return [{ indicatorId, unitId: above.has(owner) ? planUnitId : owner }];
  });
}
