import { canSeePlan } from '@lagesbild/domain/access';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import type { IndicatorRiskRow } from './indicator-link-repository.ts';

/** Of the risks that an indicator follows, those in plans that the viewer may see. */
export const listVisibleRisks = (
  scope: MunicipalityScope,
  rows: readonly IndicatorRiskRow[],
): IndicatorRiskRow[] => rows.filter((row) => canSeePlan(scope.viewer, row.planUnitId));
