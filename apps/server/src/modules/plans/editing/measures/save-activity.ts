import { canEditPlan, canReportMeasure } from '@lagesbild/domain/access';
import { datesProblem } from '@lagesbild/domain/fields';
import type { Snapshot } from '@lagesbild/domain/history';
import { saveActivityInput } from '@lagesbild/domain/plans';
import { notFound } from '../../../../platform/errors.ts';
import type { MunicipalityScope } from '../../../../platform/municipality-scope.ts';
import { problem } from '../../../../platform/problem.ts';
import { editPart, type Settled } from '../edit-part.ts';
import { isParentClosed } from '../open-parts-repository.ts';
import { parseInput, refusedInput } from '../parse-input.ts';
import { findPart } from '../part-repository.ts';
import type { PartResult } from '../part-result.ts';
import type { Writing } from '../write-in-plan.ts';
import { dateIn } from './date-in.ts';

/** What the owner of a measure may write in its activities; the rest is for those who edit the plan. */
const reportedFields: ReadonlySet<string> = new Set(['progress', 'hasDeviation', 'analysis']);

/**
 * Makes or changes a step of a measure or of a goal, never of both.
 * @throws NOT_FOUND like `writeInPlan`
 */
export async function saveActivity(scope: MunicipalityScope, raw: unknown): Promise<PartResult> {
  const { input, problem: faulty } = parseInput(saveActivityInput, raw);
  if (faulty) return refusedInput(faulty);
  const { municipality: _, id, version, ...changed } = input;
  const isReport = Object.entries(changed).every(
    ([field, value]) => value === undefined || reportedFields.has(field),
  );
  const ownerOfMeasure = isReport && id ? await findOwnerOfMeasure(scope, id) : null;
  return editPart(scope, {
    kind: 'activity',
    id,
    planId: id ? null : await findPlanOfParent(scope, changed),
    version,
    changed: { ...changed, ...parentOf(changed) },
    settle,
    may: ({ orgUnitId }) =>
      canEditPlan(scope.viewer, orgUnitId) ||
      (ownerOfMeasure !== null && canReportMeasure(scope.viewer, orgUnitId, ownerOfMeasure)),
  });
}

type Parent = { measureId?: string | null | undefined; goalId?: string | null | undefined };

/** One that is moved to a measure leaves its goal, and the other way round. */
function parentOf({ measureId, goalId }: Parent): Parent {
  if (measureId && goalId === undefined) return { measureId, goalId: null };
  if (goalId && measureId === undefined) return { measureId: null, goalId };
  return { measureId, goalId };
}

async function settle({ scope, part }: Writing, after: Snapshot): Promise<Settled> {
  if ((after.measureId === null) === (after.goalId === null)) {
    const sentence = 'En aktivitet hör till en åtgärd eller till ett mål. Välj en av dem.';
    return { problem: problem('INVALID', 'measureId', sentence) };
  }
  const isMoved =
    part?.snapshot.measureId !== after.measureId || part?.snapshot.goalId !== after.goalId;
  if (isMoved && (await isParentClosed(scope, after))) {
    const sentence = 'Det som aktiviteten ska höra till är avslutat. Öppna det först.';
    return {
      problem: problem('INVALID', after.measureId === null ? 'goalId' : 'measureId', sentence),
    };
  }
  const dates = datesProblem(dateIn(after, 'startsOn'), dateIn(after, 'endsOn'), 'endsOn');
  return dates ? { problem: dates } : { after };
}

/** Null for an activity of a goal, and where nobody among the people here owns the measure. */
async function findOwnerOfMeasure(
  scope: MunicipalityScope,
  activityId: string,
): Promise<string | null> {
  const activity = await findPart(scope, 'activity', activityId);
  const measureId = activity?.snapshot.measureId;
  if (typeof measureId !== 'string') return null;
  const owner = (await findPart(scope, 'measure', measureId))?.snapshot.ownerUserId;
  return typeof owner === 'string' ? owner : null;
}

async function findPlanOfParent(
  scope: MunicipalityScope,
  { measureId, goalId }: Parent,
): Promise<string> {
  const parent = measureId
    ? await findPart(scope, 'measure', measureId)
    : goalId
      ? await findPart(scope, 'goal', goalId)
      : undefined;
  if (!parent) throw notFound();
  return parent.planId;
}
