import { addDays } from '@lagesbild/domain/calendar';
import { loaderOf } from '../../../platform/loaders.ts';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { type LoadedSeries, loadSeries, pickSeriesUnits } from '../../indicators/index.ts';
import type { MeasureRow } from '../measure-repository.ts';

/** The indicators tied to a measure, at the plan's unit, up to the day in view; read together for all that ask at once. */
export async function loadMeasureSeries(
  scope: MunicipalityScope,
  { planUnitId, at, indicatorIds }: Pick<MeasureRow, 'planUnitId' | 'at' | 'indicatorIds'>,
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
