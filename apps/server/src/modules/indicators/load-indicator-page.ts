import { canSeeUnitFigures } from '@lagesbild/domain/access';
import { addDays, type CivilDate } from '@lagesbild/domain/calendar';
import { civilDateOrNull } from '../../platform/civil-date-argument.ts';
import { badRequest, notFound } from '../../platform/errors.ts';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { recordRead, refuse } from '../audit/index.ts';
import type { IndicatorRow } from './indicator-repository.ts';
import { type LoadedSeries, loadSeries } from './load-series.ts';

export type IndicatorSpan = {
  unitId?: string | null;
  from?: CivilDate | null;
  to?: CivilDate | null;
};

/** Everything of one indicator at one unit; the indicator's own unit unless another is asked for. */
export async function loadIndicatorPage(
  scope: MunicipalityScope,
  indicator: IndicatorRow,
  span: IndicatorSpan,
): Promise<LoadedSeries> {
  const unitId = span.unitId ?? indicator.orgUnitId;
  if (!canSeeUnitFigures(scope.viewer, unitId)) return refuse(scope, 'indicator', indicator.id);
  await recordRead(scope, 'indicator', indicator.id);
  const from = civilDateOrNull(span.from);
  const to = civilDateOrNull(span.to) ?? addDays(scope.today, 1);
  if (from !== null && from >= to) throw badRequest();
  const [loaded] = await loadSeries(scope, [{ indicatorId: indicator.id, unitId }], {
    from,
    to,
    withSegments: true,
  });
  if (!loaded) throw notFound();
  return loaded;
}
