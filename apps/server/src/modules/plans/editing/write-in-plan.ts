import { canEditPlan } from '@lagesbild/domain/access';
import type { PartType, Snapshot } from '@lagesbild/domain/history';
import { notFound } from '../../../platform/errors.ts';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { type CodedProblem, problem } from '../../../platform/problem.ts';
import { type ChangeRow, findLatestChange, recordRefusal } from '../../audit/index.ts';
import { findPlan } from '../find-plan.ts';
import { isId } from '../is-id.ts';
import type { PlanRow } from '../plan-repository.ts';
import { answerPart } from './answer-part.ts';
import { findPart, lockPlan, type StoredPart } from './part-repository.ts';
import type { PartResult } from './part-result.ts';
import { uniqueProblem } from './unique-fields.ts';
import { publishedSentence, whoMayEdit } from './why-not.ts';

/** What is to be written on: a part that is there, or a plan that is to have a new one. */
export type Target = {
  kind: PartType;
  /** Null for a new one, which then needs `planId`. */
  id: string | null;
  planId?: string | null | undefined;
  /** The version that the person saw; null for a new one, and for what does not depend on it. */
  version: number | null;
  /** Who may write; those who edit the plan when left out. */
  may?: (plan: PlanRow, part: StoredPart | null) => boolean;
  /** What is to be written, for the sentence when some of it may stand only once and is taken. */
  sent?: Snapshot;
  /** A closed plan takes nothing but being opened again. */
  isForClosedPlan?: boolean;
};

/** Inside the write transaction, when it is this writer's turn in the plan. */
export type Writing = {
  /** Its `tx` is the write transaction; every repository may be asked with it. */
  scope: MunicipalityScope;
  plan: PlanRow;
  /** As it is now; null for a new one. */
  part: StoredPart | null;
  /** Whether it still is what the person saw. */
  isAsSeen: boolean;
};

/** What came of it. `id` names a new part. */
export type Written =
  | { problem: CodedProblem }
  | { problem?: never; change: ChangeRow | null; id?: string };

/** The object was changed by somebody else meanwhile; answered with what it now is and who did it. */
export const conflict: { problem: CodedProblem } = {
  problem: problem('CONFLICT', null, 'Någon annan har ändrat här medan du skrev.'),
};

const closedPlan: { problem: CodedProblem } = {
  problem: problem('INVALID', null, 'Planen är stängd. Öppna den igen innan du ändrar i den.'),
};

/**
 * The one way to change something in a plan: find it (a foreign id answers as a missing one), ask the policy, take turns
 * with others who write in the plan, do the work, and answer with the part as it then is. Problems are answered, not
 * thrown, and nothing is written then.
 * @throws NOT_FOUND for what is missing, another municipality's, or not the viewer's to see
 */
export async function writeInPlan(
  scope: MunicipalityScope,
  target: Target,
  work: (writing: Writing) => Promise<Written>,
): Promise<PartResult> {
  const found = target.id === null ? null : await findPartToWrite(scope, target.kind, target.id);
  const plan = await findPlan(scope, found?.planId ?? target.planId ?? '');
  const refusal = await refusalOf(scope, { target, plan, part: found });
  if (refusal) return answer(scope, target, { problem: refusal });
  return answer(scope, target, await inTurn(scope, { target, plan }, work));
}

async function findPartToWrite(
  scope: MunicipalityScope,
  kind: PartType,
  id: string,
): Promise<StoredPart> {
  const part = isId(id) ? await findPart(scope, kind, id) : undefined;
  if (!part) throw notFound();
  return part;
}

async function refusalOf(
  scope: MunicipalityScope,
  { target, plan, part }: { target: Target; plan: PlanRow; part: StoredPart | null },
): Promise<CodedProblem | null> {
  if (scope.municipality.dataKind === 'published') {
    return problem('READ_ONLY', null, publishedSentence);
  }
  if (mayWrite(scope, target, { plan, part })) return null;
  await recordRefusal(scope, part?.kind ?? 'plan', part?.id ?? plan.id);
  return problem('FORBIDDEN', null, await whoMayEdit(scope, plan.orgUnitId, 'sv'));
}

const mayWrite = (
  { viewer }: MunicipalityScope,
  { may = (of) => canEditPlan(viewer, of.orgUnitId) }: Target,
  { plan, part }: { plan: PlanRow; part: StoredPart | null },
): boolean => may(plan, part);

async function inTurn(
  scope: MunicipalityScope,
  { target, plan }: { target: Target; plan: PlanRow },
  work: (writing: Writing) => Promise<Written>,
): Promise<Written> {
  try {
    return await scope.write(async (tx) => {
      const inside = { ...scope, tx };
      const current = await lockPlan(inside, plan.id);
      if (!current) throw notFound();
      if (current.closedOn !== null && !target.isForClosedPlan) return closedPlan;
      const part = target.id === null ? null : await findPart(inside, target.kind, target.id);
      if (part === undefined) throw notFound();
      // Somebody may have moved the plan or changed the owner while this one waited for its turn.
      if (!mayWrite(inside, target, { plan: current, part })) throw notFound();
      const isAsSeen = part === null || target.version === null || part.version === target.version;
      return work({ scope: inside, plan: current, part, isAsSeen });
    });
  } catch (error) {
    const taken = uniqueProblem(error, target.sent ?? {});
    if (!taken) throw error;
    return { problem: taken };
  }
}

async function answer(
  scope: MunicipalityScope,
  { kind, id }: Pick<Target, 'kind' | 'id'>,
  written: Written,
): Promise<PartResult> {
  const partId = (written.problem ? null : written.id) ?? id;
  const part = partId === null ? null : await answerPart(scope, kind, partId);
  if (!written.problem) {
    const change = written.change && { scope, row: written.change };
    return { part, problem: null, change };
  }
  if (written.problem.code !== 'CONFLICT' || partId === null) {
    return { part, problem: written.problem, change: null };
  }
  const latest = await findLatestChange(scope, partId);
  const sentence = conflictSentence(scope, latest);
  return {
    part,
    problem: { ...written.problem, message: sentence },
    change: latest ? { scope, row: latest } : null,
  };
}

function conflictSentence(scope: MunicipalityScope, latest: ChangeRow | undefined): string {
  const isOwn = latest?.actorUserId === scope.viewer.userId;
  const who = isOwn ? 'Du har själv' : `${latest?.actorName ?? 'Någon annan'} har`;
  return `${who} ändrat här medan du skrev. Jämför med det som nu står och spara igen.`;
}
