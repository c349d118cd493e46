type Placed = { id: string; parentId?: string | null };

/** A goal with those that serve it. */
export type TreeNode<G> = { goal: G; children: TreeNode<G>[] };

/** The goals as a tree, in the order given among siblings; one whose parent is not shown stands at the top. */
export function goalNodes<G extends Placed>(goals: readonly G[]): TreeNode<G>[] {
  const ids = new Set(goals.map((goal) => goal.id));
  const byParent = Map.groupBy(goals, ({ parentId }) =>
    parentId && ids.has(parentId) ? parentId : null,
  );
  const below = (parentId: string | null): TreeNode<G>[] =>
    (byParent.get(parentId) ?? []).map((goal) => ({ goal, children: below(goal.id) }));
  return below(null);
}

/** The goals above one, nearest first. */
export function ancestorsOf<G extends Placed>(goals: readonly G[], id: string): string[] {
  const parents = new Map(goals.map((goal) => [goal.id, goal.parentId ?? null]));
  const above: string[] = [];
  for (let at = parents.get(id) ?? null; at && !above.includes(at); at = parents.get(at) ?? null) {
    above.push(at);
  }
  return above;
}

/** A goal and everything below it: what it cannot be moved under. */
export function branchOf<G extends Placed>(goals: readonly G[], id: string): Set<string> {
  const branch = new Set([id]);
  let before = 0;
  while (branch.size > before) {
    before = branch.size;
    for (const goal of goals) if (goal.parentId && branch.has(goal.parentId)) branch.add(goal.id);
  }
  return branch;
}
