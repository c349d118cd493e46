import { newId } from '@lagesbild/db/ids';
import { canMakePlanIn } from '@lagesbild/domain/access';
import { addDays } from '@lagesbild/domain/calendar';
import { datesProblem } from '@lagesbild/domain/fields';
import type { SavePlanInput } from '@lagesbild/domain/plans';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { type CodedProblem, problem } from '../../../platform/problem.ts';
import { recordRefusal } from '../../audit/index.ts';
import { answerPart } from './answer-part.ts';
import { refusedInput } from './parse-input.ts';
import type { PartResult } from './part-result.ts';
import { recordNewPart } from './record-part.ts';
import { recordDefaultScale } from './record-scale.ts';
import { scaleUseProblem } from './usable-scale.ts';
import { publishedSentence } from './why-not.ts';

/** A new plan with a scale: the default one, or that of another plan which the viewer sees. */
export async function createPlan(
  scope: MunicipalityScope,
  input: SavePlanInput,
): Promise<PartResult> {
  const { orgUnitId = '', kind = 'action_plan', title = '', startsOn = '', lastDay = '' } = input;
  const refusal =
    (await makingProblem(scope, orgUnitId)) ??
    datesProblem(startsOn, lastDay, 'lastDay') ??
    (input.riskScaleId ? await scaleUseProblem(scope, input.riskScaleId) : null);
  if (refusal) return refusedInput(refusal);
  const id = newId();
  const row = await scope.write(async (tx) => {
    const inside = { ...scope, tx };
    const snapshot = {
      orgUnitId,
      kind,
      title,
      startsOn,
      endsBefore: addDays(lastDay, 1),
      riskScaleId: input.riskScaleId ?? (await recordDefaultScale(inside)),
      goalLevelNames: input.goalLevelNames ?? [],
      note: input.note ?? null,
      closedOn: null,
    };
    return recordNewPart(inside, { kind: 'plan', id, planId: id, snapshot });
  });
  return {
    part: await answerPart(scope, 'plan', id),
    problem: null,
    change: { scope, row },
  };
}

/** Why the viewer may not make a plan in a unit; a unit elsewhere and one that is not there answer alike. */
export async function makingProblem(
  scope: MunicipalityScope,
  unitId: string,
): Promise<CodedProblem | null> {
  if (scope.municipality.dataKind === 'published') {
    return problem('READ_ONLY', null, publishedSentence);
  }
  if (canMakePlanIn(scope.viewer, unitId)) return null;
  await recordRefusal(scope, 'org_unit', unitId);
  const sentence = 'Du får inte göra planer för enheten. Det får enhetens chef och ledningen.';
  return problem('FORBIDDEN', null, sentence);
}
