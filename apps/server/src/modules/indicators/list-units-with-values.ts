import { privacyClass } from '@lagesbild/domain/access';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import type { IndicatorRow } from './indicator-repository.ts';
import { findUnitsWithValues, type UnitName } from './unit-value-repository.ts';

/**
 * Units that have entered values, and the units between them and the whole, as far as the viewer can be shown anything
 * of them: in the protected class figures about children are offered on the indicator's own level only (ADR 0008).
 */
export async function listUnitsWithValues(
  scope: MunicipalityScope,
  indicator: IndicatorRow,
): Promise<UnitName[]> {
  const units = await findUnitsWithValues(scope, indicator);
  const isCovered = indicator.concerns === 'children' && indicator.privacyExemptReason === null;
  return units.filter((unit) => {
    const viewerClass = privacyClass(scope.viewer, unit.id);
    if (viewerClass === 'protected') return !isCovered || unit.id === indicator.orgUnitId;
    return viewerClass === 'exact';
  });
}
