import type { PartKind } from '../../../generated/gql/graphql.ts';
import type { Sightline, SightNode } from './sightline-fragment.ts';

/** The columns from left to right. A recommendation is answered by measures as a risk is, and stands where risks stand. */
export const COLUMNS = ['goal', 'indicator', 'measure', 'risk'] as const;
export type ColumnName = (typeof COLUMNS)[number];

const COLUMN_OF: Partial<Record<PartKind, number>> = {
  goal: 0,
  indicator: 1,
  measure: 2,
  risk: 3,
  recommendation: 3,
};

/** A link that runs from left to right. */
export type Link = { from: string; to: string };

export type Graph = {
  nodes: ReadonlyMap<string, SightNode>;
  links: readonly Link[];
  /** What a node is tied to in the columns to its right, and to its left. */
  right: ReadonlyMap<string, readonly string[]>;
  left: ReadonlyMap<string, readonly string[]>;
  /** Goals below a goal. */
  below: ReadonlyMap<string, readonly string[]>;
};

/** Column of a node, 0–3; −1 for a kind that is not drawn. */
export function columnOf({ kind }: Pick<SightNode, 'kind'>): number {
  return COLUMN_OF[kind] ?? -1;
}

export function graphOf(sightline: Pick<Sightline, 'nodes' | 'links'>): Graph {
  const drawn = sightline.nodes.filter((node) => columnOf(node) >= 0);
  const nodes = new Map(drawn.map((node) => [node.id, node]));
  const links = sightline.links.flatMap(({ from, to }) => {
    const [a, b] = [nodes.get(from), nodes.get(to)];
    if (!a || !b || columnOf(a) === columnOf(b)) return [];
    return columnOf(a) < columnOf(b) ? [{ from, to }] : [{ from: to, to: from }];
  });
  return {
    nodes,
    links,
    right: grouped(links.map(({ from, to }) => [from, to])),
    left: grouped(links.map(({ from, to }) => [to, from])),
    below: grouped(
      drawn.flatMap(({ kind, id, parentId }): [string, string][] =>
        kind === 'goal' && parentId !== null ? [[parentId, id]] : [],
      ),
    ),
  };
}

/**
 * Everything tied to a node, itself included: along the links to the right and along those to the left, never back and
 * forth (or one indicator would light up the whole plan). A goal stands for the goals below it, and every goal reached
 * brings those above it.
 */
export function tiedTo(graph: Graph, id: string): ReadonlySet<string> {
  const tied = new Set([id]);
  for (const start of [id, ...reached(graph.below, [id])]) tied.add(start);
  for (const found of reached(graph.right, [...tied])) tied.add(found);
  for (const found of reached(graph.left, [id])) tied.add(found);
  for (const goalId of [...tied]) {
    let parentId = graph.nodes.get(goalId)?.kind === 'goal' ? parentOf(graph, goalId) : null;
    while (parentId !== null && !tied.has(parentId)) {
      tied.add(parentId);
      parentId = parentOf(graph, parentId);
    }
  }
  return tied;
}

function parentOf({ nodes }: Graph, id: string): string | null {
  const parentId = nodes.get(id)?.parentId ?? null;
  return parentId !== null && nodes.has(parentId) ? parentId : null;
}

function reached(
  steps: ReadonlyMap<string, readonly string[]>,
  starts: readonly string[],
): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...starts];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const next of steps.get(id) ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      waiting.push(next);
    }
  }
  return found;
}

function grouped(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** "5.2 Kontinuitet" */
export function nodeName({ code, title }: Pick<SightNode, 'code' | 'title'>): string {
  return code ? `${code} ${title}` : title;
}
