import { datesProblem } from '@lagesbild/domain/fields';
import type { Snapshot } from '@lagesbild/domain/history';
import { refersToProblem, saveMeasureInput } from '@lagesbild/domain/plans';
import type { MunicipalityScope } from '../../../../platform/municipality-scope.ts';
import { editPart, type Settled } from '../edit-part.ts';
import { parseInput, refusedInput } from '../parse-input.ts';
import type { PartResult } from '../part-result.ts';
import type { Writing } from '../write-in-plan.ts';
import { dateIn } from './date-in.ts';
import { findReferencesBetweenMeasures } from './measure-reference-repository.ts';

/**
 * Makes or changes a measure: texts, owner, dates and what it is tied to. Links are replaced as whole sets.
 * @throws NOT_FOUND like `writeInPlan`
 */
export async function saveMeasure(scope: MunicipalityScope, raw: unknown): Promise<PartResult> {
  const { input, problem: faulty } = parseInput(saveMeasureInput, raw);
  if (faulty) return refusedInput(faulty);
  const { municipality: _, id, planId, version, refersToId, ...fields } = input;
  const changed = { ...fields, refersToMeasureId: refersToId };
  return editPart(scope, { kind: 'measure', id, planId, version, changed, settle });
}

async function settle({ scope, plan, part }: Writing, after: Snapshot): Promise<Settled> {
  const dates = datesProblem(dateIn(after, 'startsOn'), dateIn(after, 'dueOn'), 'dueOn');
  if (dates) return { problem: dates };
  const refersToId = after.refersToMeasureId;
  if (typeof refersToId === 'string' && refersToId !== part?.snapshot.refersToMeasureId) {
    const measures = await findReferencesBetweenMeasures(scope, plan.id);
    const astray = refersToProblem(measures, part?.id ?? null, refersToId);
    if (astray) return { problem: astray };
  }
  return { after };
}
