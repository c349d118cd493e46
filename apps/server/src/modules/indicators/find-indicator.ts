import { canSeeIndicator } from '@lagesbild/domain/access';
import { notFound } from '../../platform/errors.ts';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { refuse } from '../audit/index.ts';
import { findIndicatorRows, type IndicatorRow } from './indicator-repository.ts';

/** @throws NOT_FOUND for an indicator that is missing, another municipality's, or not the viewer's to see */
export async function findIndicator(scope: MunicipalityScope, id: string): Promise<IndicatorRow> {
  const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
  const indicator = isUuid ? (await findIndicatorRows(scope, [id])).get(id) : undefined;
  if (!indicator) throw notFound();
  if (!canSeeIndicator(scope.viewer, indicator.orgUnitId)) return refuse(scope, 'indicator', id);
  return indicator;
}
