import type { PartKind } from '../../../generated/gql/graphql.ts';
import type { Graph } from './graph.ts';
import type { SightNode } from './sightline-fragment.ts';

/** The kinds that are drawn. */
export type SightKind = Extract<
  PartKind,
  'goal' | 'indicator' | 'measure' | 'risk' | 'recommendation'
>;

export type Tie = { kind: SightKind; nodes: SightNode[] };

/** In which order a sentence about each kind goes on: what measures it, what is done, then what it is for. */
const SAID_IN_ORDER: readonly SightKind[] = [
  'indicator',
  'measure',
  'risk',
  'recommendation',
  'goal',
];

/** What a node is tied to, by kind, itself left out. */
export function tiesOf(graph: Graph, node: SightNode, tied: ReadonlySet<string>): Tie[] {
  const others = [...graph.nodes.values()].filter(({ id }) => tied.has(id) && id !== node.id);
  return SAID_IN_ORDER.map((kind) => ({
    kind,
    nodes: others.filter((other) => other.kind === kind),
  })).filter((tie) => tie.nodes.length > 0);
}
