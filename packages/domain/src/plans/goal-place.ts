import { type FieldProblem, invalid } from '../fields/index.ts';

/** A goal's place in its tree; null at the top. */
export type GoalPlace = { id: string; parentId: string | null };

/** A plan names at most four levels (domain.md §1 "goal"). */
export const maxGoalLevels = 4;

/**
 * A goal that would lie under itself, however far down, or under a goal that is not in the plan; null where its place is
 * possible.
 * @param id null for a new goal, which has nothing below it
 */
export function cyclicGoalProblem(
  goals: readonly GoalPlace[],
  id: string | null,
  parentId: string | null,
): FieldProblem<'parentId'> | null {
  if (parentId === null) {
    return null;
  }
  if (!goals.some((goal) => goal.id === parentId)) {
    return invalid('parentId', 'Det överordnade målet finns inte i planen. Välj ett annat.');
  }
  const isCyclic = id !== null && (id === parentId || ancestorsOf(goals, parentId).includes(id));
  return isCyclic
    ? invalid(
        'parentId',
        'Ett mål kan inte ligga under sig självt eller under sina egna delmål. Välj ett annat överordnat mål.',
      )
    : null;
}

/**
 * The level of a goal and of everything below it when it is put under `parentId`: a child stands one level below its
 * parent, and the top is level 1. A place that `cyclicGoalProblem` refuses must not come here.
 * @returns levels by id; for a new goal (`id` null) under the empty text
 */
export function levelsAfterMove(
  goals: readonly GoalPlace[],
  id: string | null,
  parentId: string | null,
): Map<string, number> {
  const level = parentId === null ? 1 : 2 + ancestorsOf(goals, parentId).length;
  const levels = new Map([[id ?? '', level]]);
  const place = (under: string, at: number) => {
    for (const child of goals) {
      if (child.parentId === under && !levels.has(child.id)) {
        levels.set(child.id, at);
        place(child.id, at + 1);
      }
    }
  };
  if (id !== null) {
    place(id, level + 1);
  }
  return levels;
}

/** A place below the lowest level that the plan names, for the goal or for what lies under it; null where it fits. */
export function goalLevelProblem(
  goals: readonly GoalPlace[],
  id: string | null,
  parentId: string | null,
  goalLevelNames: readonly string[],
): FieldProblem<'parentId'> | null {
  const deepest = Math.max(...levelsAfterMove(goals, id, parentId).values());
  const count = goalLevelNames.length;
  if (deepest <= count) {
    return null;
  }
  const remedy =
    count < maxGoalLevels
      ? 'Välj ett högre mål eller lägg till en nivå i planens inställningar.'
      : 'Välj ett högre mål.';
  if (count === 0) {
    return invalid(
      'parentId',
      'Planen har inga målnivåer. Ge dem namn i planens inställningar först.',
    );
  }
  return invalid(
    'parentId',
    `Målet eller något under det skulle hamna på nivå ${deepest}, men planen har ${count} ${count === 1 ? 'nivå' : 'nivåer'}. ${remedy}`,
  );
}

/** Fewer names than there are levels in use; null where they suffice. */
export function levelNamesProblem(
  goalLevelNames: readonly string[],
  goals: readonly { level: number }[],
): FieldProblem<'goalLevelNames'> | null {
  const deepest = Math.max(0, ...goals.map(({ level }) => level));
  return deepest > goalLevelNames.length
    ? invalid(
        'goalLevelNames',
        `Det finns mål på nivå ${deepest}. Flytta eller avsluta dem innan nivån tas bort.`,
      )
    : null;
}

/** From the goal's parent up; stops where a tree that is already cyclic would go round. */
function ancestorsOf(goals: readonly GoalPlace[], id: string): string[] {
  const parents = new Map(goals.map((goal) => [goal.id, goal.parentId]));
  const found: string[] = [];
  let next = parents.get(id) ?? null;
  while (next !== null && parents.has(next) && !found.includes(next)) {
    found.push(next);
    next = parents.get(next) ?? null;
  }
  return found;
}
