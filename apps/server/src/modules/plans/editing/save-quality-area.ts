import { saveQualityAreaInput } from '@lagesbild/domain/plans';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { editPart } from './edit-part.ts';
import { parseInput, refusedInput } from './parse-input.ts';
import type { PartResult } from './part-result.ts';

/** Makes or changes a numbered heading of risks. @throws NOT_FOUND like `writeInPlan` */
export async function saveQualityArea(scope: MunicipalityScope, raw: unknown): Promise<PartResult> {
  const { input, problem } = parseInput(saveQualityAreaInput, raw);
  if (problem) return refusedInput(problem);
  const { id, planId, version, number, name, focusArea } = input;
  return editPart(scope, {
    kind: 'quality_area',
    id,
    planId,
    version,
    changed: { number, name, focusArea },
  });
}
