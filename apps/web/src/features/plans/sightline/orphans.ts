import type { OrphanKind } from '../../../generated/gql/graphql.ts';
import type { Orphan, SightNode } from './sightline-fragment.ts';

/** What matters most first: a risk that nobody does anything about. */
const IN_ORDER: readonly OrphanKind[] = [
  'risk_without_measure',
  'measure_without_purpose',
  'measure_without_owner',
  'goal_without_indicator',
  'risk_without_indicator',
  'measure_without_indicator',
  'indicator_without_owner',
];

export type OrphanGroup = { kind: OrphanKind; nodes: SightNode[] };

/** The loose ends by kind; kinds without any are left out. */
export function orphansByKind(
  orphans: readonly Orphan[],
  nodes: ReadonlyMap<string, SightNode>,
): OrphanGroup[] {
  return IN_ORDER.map((kind) => ({
    kind,
    nodes: orphans
      .filter((orphan) => orphan.kind === kind)
      .flatMap((one) => nodes.get(one.nodeId) ?? []),
  })).filter((group) => group.nodes.length > 0);
}
