import { canSeeUnitFigures } from '@lagesbild/domain/access';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import type { IndicatorRow } from './indicator-repository.ts';
import { findUnitsWithValues, type UnitName } from './unit-value-repository.ts';

/** Units that have entered values, and the units between them and the whole, as far as the viewer may see their figures. */
export async function listUnitsWithValues(
  scope: MunicipalityScope,
  indicator: IndicatorRow,
): Promise<UnitName[]> {
  const units = await findUnitsWithValues(scope, indicator);
  return units.filter((unit) => canSeeUnitFigures(scope.viewer, unit.id));
}
