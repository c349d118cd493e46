import { defaultCellBands } from '@lagesbild/domain/risk';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { type ChangeRow, recordChange } from '../../audit/index.ts';
import { insertScale, insertScaleVersion, type ScaleVersionFields } from './scale-repository.ts';

/** The 4 × 4 matrix of domain.md §2. */
const defaultVersion: ScaleVersionFields = {
  number: 1,
  likelihoodAxis: 'Sannolikhet',
  severityAxis: 'Allvarlighetsgrad',
  likelihoodNames: ['Osannolik', 'Mindre sannolik', 'Möjlig', 'Sannolik'],
  severityNames: ['Mindre', 'Måttlig', 'Betydlig', 'Hög'],
  cellBands: defaultCellBands(),
  note: null,
};

/** A scale of its own for a new plan. @returns its id */
export async function recordDefaultScale(scope: MunicipalityScope): Promise<string> {
  const scaleId = await insertScale(scope, 'Riskmatris 4×4');
  await recordScaleVersion(scope, scaleId, defaultVersion);
  return scaleId;
}

/** A new version with its row of history; a scale may have several plans, so that the row belongs to none of them. */
export async function recordScaleVersion(
  scope: MunicipalityScope,
  scaleId: string,
  version: ScaleVersionFields,
): Promise<ChangeRow> {
  const id = await insertScaleVersion(scope, scaleId, version);
  return recordChange(scope.tx, scope, {
    entityType: 'risk_scale_version',
    entityId: id,
    subjectId: scaleId,
    planId: null,
    entityVersion: version.number,
    before: null,
    after: version,
    reason: version.note,
    effectiveOn: scope.today,
  });
}
