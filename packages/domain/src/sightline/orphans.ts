/** What stands in the line of sight goal → indicator → measure → risk (issue "one line of sight", domain.md §1). */
export type SightKind =
  | 'plan'
  | 'quality_area'
  | 'goal'
  | 'risk'
  | 'measure'
  | 'activity'
  | 'recommendation'
  | 'follow_up'
  | 'indicator';

export type SightNode = {
  kind: SightKind;
  id: string;
  /** The goal above a goal; else null. */
  parentId: string | null;
  /** A position or a person; null where nobody has it. */
  ownerTitle: string | null;
};

/** In the direction of sight: from goal to indicator, measure or risk. */
export type SightLink = { from: string; to: string };

export type OrphanKind =
  | 'risk_without_measure'
  | 'risk_without_indicator'
  | 'measure_without_indicator'
  | 'measure_without_purpose'
  | 'indicator_without_owner'
  | 'goal_without_indicator'
  | 'measure_without_owner';

export type Orphan = { kind: OrphanKind; nodeId: string };

/**
 * What hangs loose, in the order of the nodes: a risk nothing is done about or that nothing measures, a measure that
 * nothing measures, that serves nothing (neither risk, goal nor recommendation) or that nobody has, an indicator nobody
 * owns, a goal that no indicator follows. A goal is followed when some goal below it is. Links to what is not among the
 * nodes count for nothing.
 */
export function orphansOf(nodes: readonly SightNode[], links: readonly SightLink[]): Orphan[] {
  const kinds = new Map(nodes.map((node) => [node.id, node.kind]));
  const touching = new Map<string, Set<SightKind>>();
  for (const { from, to } of links) {
    note(touching, from, kinds.get(to));
    note(touching, to, kinds.get(from));
  }
  const followedGoals = goalsFollowed(nodes, touching);
  return nodes.flatMap((node) => {
    const near = touching.get(node.id) ?? new Set<SightKind>();
    return lacks(node, near, followedGoals).map((kind) => ({ kind, nodeId: node.id }));
  });
}

function lacks(
  node: SightNode,
  near: ReadonlySet<SightKind>,
  followedGoals: ReadonlySet<string>,
): OrphanKind[] {
  const isOwned = Boolean(node.ownerTitle?.trim());
  const serves = near.has('risk') || near.has('goal') || near.has('recommendation');
  const when = (isLacking: boolean, kind: OrphanKind) => (isLacking ? [kind] : []);
  switch (node.kind) {
    case 'risk':
      return [
        ...when(!near.has('measure'), 'risk_without_measure'),
        ...when(!near.has('indicator'), 'risk_without_indicator'),
      ];
    case 'measure':
      return [
        ...when(!serves, 'measure_without_purpose'),
        ...when(!near.has('indicator'), 'measure_without_indicator'),
        ...when(!isOwned, 'measure_without_owner'),
      ];
    case 'indicator':
      return when(!isOwned, 'indicator_without_owner');
    case 'goal':
      return when(!followedGoals.has(node.id), 'goal_without_indicator');
    default:
      return [];
  }
}

function note(
  touching: Map<string, Set<SightKind>>,
  id: string,
  kind: SightKind | undefined,
): void {
  if (kind) {
    touching.set(id, (touching.get(id) ?? new Set()).add(kind));
  }
}

/** Goals with an indicator of their own, and those above them. */
function goalsFollowed(
  nodes: readonly SightNode[],
  touching: ReadonlyMap<string, ReadonlySet<SightKind>>,
): Set<string> {
  const goals = new Map(nodes.filter(({ kind }) => kind === 'goal').map((goal) => [goal.id, goal]));
  const followed = new Set<string>();
  for (const goal of goals.values()) {
    let at = touching.get(goal.id)?.has('indicator') ? goal : undefined;
    while (at && !followed.has(at.id)) {
      followed.add(at.id);
      at = at.parentId === null ? undefined : goals.get(at.parentId);
    }
  }
  return followed;
}
