import { cyclicGoalProblem, goalLevelProblem, levelsAfterMove } from '@lagesbild/domain/plans';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import type { CodedProblem } from '../../../platform/problem.ts';
import type { PlanRow } from '../plan-repository.ts';
import type { GoalPlaceRow } from './goal-place-repository.ts';
import { findPart } from './part-repository.ts';
import { recordPart } from './record-part.ts';

export type GoalMove = {
  /** Null for a new goal. */
  id: string | null;
  parentId: string | null;
  /** Among the goals of the same parent, from 0; null: last for one that comes there, else as it stands. */
  index: number | null;
};

/** Where a move puts a goal, and what becomes of those around it. */
export type GoalPlacing = {
  level: number;
  sort: number;
  /** Levels of what lies below it, by id, where they change. */
  levels: Map<string, number>;
  /** Places of its siblings, by id, where they change. */
  sorts: Map<string, number>;
};

/** What keeps a goal from the place, by the goals that are open; null where it fits. */
export const goalPlaceProblem = (
  plan: PlanRow,
  goals: readonly GoalPlaceRow[],
  { id, parentId }: GoalMove,
): CodedProblem | null =>
  cyclicGoalProblem(goals, id, parentId) ??
  goalLevelProblem(goals, id, parentId, plan.goalLevelNames);

export function placeGoal(goals: readonly GoalPlaceRow[], move: GoalMove): GoalPlacing {
  const { id, parentId } = move;
  const own = goals.find((goal) => goal.id === id);
  const levels = levelsAfterMove(goals, id, parentId);
  const level = levels.get(id ?? '') ?? 1;
  levels.delete(id ?? '');
  for (const goal of goals) if (levels.get(goal.id) === goal.level) levels.delete(goal.id);
  const siblings = goals.filter((goal) => goal.parentId === parentId && goal.id !== id);
  const isThere = own !== undefined && own.parentId === parentId;
  const index = Math.min(move.index ?? siblings.length, siblings.length);
  const at = siblings.filter((goal) => own && compareSorts(goal, own) < 0).length;
  if (isThere && (move.index === null || at === index)) {
    return { level, sort: own.sort, levels, sorts: new Map() };
  }
  const sorts = new Map(
    siblings.map((goal, place) => [goal.id, place < index ? place : place + 1] as const),
  );
  for (const goal of siblings) if (sorts.get(goal.id) === goal.sort) sorts.delete(goal.id);
  return { level, sort: index, levels, sorts };
}

/** Writes the goals that a move has pushed, each with its own row of history. */
export async function pushGoals(
  scope: MunicipalityScope,
  { levels, sorts }: Pick<GoalPlacing, 'levels' | 'sorts'>,
): Promise<void> {
  for (const id of new Set([...levels.keys(), ...sorts.keys()])) {
    const part = await findPart(scope, 'goal', id);
    if (!part) continue;
    await recordPart(scope, part, {
      ...part.snapshot,
      level: levels.get(id) ?? part.snapshot.level ?? 1,
      sort: sorts.get(id) ?? part.snapshot.sort ?? 0,
    });
  }
}

/** As `findGoalPlaces` orders them. */
const compareSorts = (a: GoalPlaceRow, b: GoalPlaceRow) =>
  a.sort - b.sort || (a.id < b.id ? -1 : 1);
