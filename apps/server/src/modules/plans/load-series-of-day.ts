import { addDays, type CivilDate } from '@lagesbild/domain/calendar';
import { loaderOf } from '../../platform/loaders.ts';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { type LoadedSeries, loadSeries, pickSeriesUnits } from '../indicators/index.ts';

export type SeriesAsked = { planUnitId: string; at: CivilDate; indicatorIds: readonly string[] };

/** The indicators tied to a part of a plan, at the plan's unit, up to a day; read together for all that ask at once. */
export async function loadSeriesOfDay(
  scope: MunicipalityScope,
  { planUnitId, at, indicatorIds }: SeriesAsked,
): Promise<LoadedSeries[]> {
  const loader = loaderOf(scope, findSeriesOfDays);
  const found = await Promise.all(
    indicatorIds.map((indicatorId) => loader.load(`${planUnitId} ${at} ${indicatorId}`)),
  );
  return found
    .filter((series) => series !== undefined)
    .toSorted((a, b) => a.indicator.sort - b.indicator.sort);
}

/** The same statements for any number of indicators of one unit and day, and a page has one of each. */
async function findSeriesOfDays(scope: MunicipalityScope, keys: readonly string[]) {
  const found = new Map<string, LoadedSeries>();
  const asked = Map.groupBy(keys, (key) => key.slice(0, key.lastIndexOf(' ')));
  for (const [unitAndDay, group] of asked) {
    const [unitId = '', at = ''] = unitAndDay.split(' ');
    const ids = group.map((key) => key.slice(unitAndDay.length + 1));
    const units = await pickSeriesUnits(scope, ids, unitId);
    for (const loaded of await loadSeries(scope, units, { to: addDays(at, 1) })) {
      found.set(`${unitAndDay} ${loaded.indicator.id}`, loaded);
    }
  }
  return found;
}
