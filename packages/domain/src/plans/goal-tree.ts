/** A goal's place in its tree; `sort` orders those of one parent. */
type Placed = { id: string; parentId: string | null; sort: number };

/**
 * Goals as they are read: each goal followed by what lies below it (domain.md §1 "goal"). One whose parent is not among
 * them stands at the top, so that none is lost.
 */
export function goalsInTreeOrder<Goal extends Placed>(goals: readonly Goal[]): Goal[] {
  const ids = new Set(goals.map((goal) => goal.id));
  const children = Map.groupBy(goals, (goal) =>
    goal.parentId !== null && ids.has(goal.parentId) ? goal.parentId : null,
  );
  const below = (parentId: string | null): Goal[] =>
    (children.get(parentId) ?? [])
      .toSorted((a, b) => a.sort - b.sort)
      .flatMap((goal) => [goal, ...below(goal.id)]);
  return below(null);
}
