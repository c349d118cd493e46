import { canEditPlan, canReportMeasure } from '@lagesbild/domain/access';
import type { MunicipalityScope } from '../../../../platform/municipality-scope.ts';
import type { MeasureRow } from '../../measure-repository.ts';

/** What the viewer may do with a measure: its owner reports it without being the plan's head. */
export const abilitiesOfMeasure = (
  { viewer }: MunicipalityScope,
  { planUnitId, ownerUserId }: Pick<MeasureRow, 'planUnitId' | 'ownerUserId'>,
) => ({
  canEdit: canEditPlan(viewer, planUnitId),
  canReport: canReportMeasure(viewer, planUnitId, ownerUserId),
});
