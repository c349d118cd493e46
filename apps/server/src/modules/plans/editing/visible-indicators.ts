import { canSeeIndicator } from '@lagesbild/domain/access';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { findIndicatorsToLink, type LinkableIndicator } from './linkable-indicator-repository.ts';

/** The indicators that the viewer may tie to a plan's parts: those in use that the viewer may see. */
export async function listLinkableIndicators(
  scope: MunicipalityScope,
): Promise<LinkableIndicator[]> {
  const all = await findIndicatorsToLink(scope, null);
  return all.filter((one) => canSeeIndicator(scope.viewer, one.orgUnitId));
}

/** Which of these the viewer may tie. */
export async function findVisibleIndicatorIds(
  scope: MunicipalityScope,
  ids: readonly string[],
): Promise<Set<string>> {
  const found = await findIndicatorsToLink(scope, ids);
  const visible = found.filter((one) => canSeeIndicator(scope.viewer, one.orgUnitId));
  return new Set(visible.map((one) => one.id));
}
