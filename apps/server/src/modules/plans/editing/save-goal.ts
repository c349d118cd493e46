import type { Snapshot } from '@lagesbild/domain/history';
import { saveGoalInput } from '@lagesbild/domain/plans';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { editPart, type Settled } from './edit-part.ts';
import { goalPlaceProblem, placeGoal, pushGoals } from './goal-place.ts';
import { findGoalPlaces } from './goal-place-repository.ts';
import { parseInput, refusedInput } from './parse-input.ts';
import type { PartResult } from './part-result.ts';
import type { Writing } from './write-in-plan.ts';

/**
 * Makes or changes a goal. Its level follows from its parent, and what lies below it comes along when it moves.
 * @throws NOT_FOUND like `writeInPlan`
 */
export async function saveGoal(scope: MunicipalityScope, raw: unknown): Promise<PartResult> {
  const { input, problem } = parseInput(saveGoalInput, raw);
  if (problem) return refusedInput(problem);
  const { municipality: _, id, planId, version, sort: index = null, ...changed } = input;
  return editPart(scope, {
    kind: 'goal',
    id,
    planId,
    version,
    changed,
    isPlaced: index !== null,
    settle: (writing, after) => settleGoal(writing, after, index),
  });
}

/** Levels and places that follow from where a goal is to stand. */
export async function settleGoal(
  { scope, plan, part }: Writing,
  after: Snapshot,
  index: number | null,
): Promise<Settled> {
  const parentId = typeof after.parentId === 'string' ? after.parentId : null;
  const isMoved = !part || part.snapshot.parentId !== parentId;
  if (!isMoved && index === null) return { after };
  const goals = await findGoalPlaces(scope, plan.id);
  const move = { id: part?.id ?? null, parentId, index };
  const wrong = isMoved ? goalPlaceProblem(plan, goals, move) : null;
  if (wrong) return { problem: wrong };
  const { level, sort, ...pushed } = placeGoal(goals, move);
  return { after: { ...after, level, sort }, also: () => pushGoals(scope, pushed) };
}
