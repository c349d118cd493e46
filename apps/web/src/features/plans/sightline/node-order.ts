import { columnOf, type Graph } from './graph.ts';
import type { SightNode } from './sightline-fragment.ts';

/**
 * Orders the nodes so that few lines cross: goals and risks keep the plan's own order, which the reader knows; measures
 * stand beside the risks they are for, and indicators beside what they follow (the barycentre of their neighbours). What is
 * tied to nothing comes last.
 */
export function inCrossingOrder(graph: Graph, nodes: readonly SightNode[]): SightNode[] {
  const inColumn = (column: number) => nodes.filter((node) => columnOf(node) === column);
  const places = new Map<string, number>();
  const place = (ordered: readonly SightNode[]) => {
    // Places are shares of the column, so that columns of different lengths can be compared.
    for (const [index, node] of ordered.entries()) places.set(node.id, index / ordered.length);
    return ordered;
  };
  const byNeighbours = (column: number) =>
    inColumn(column)
      .map((node) => ({ node, at: meanPlace(neighboursOf(graph, node.id), places) }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ node }) => node);

  const goals = place(inTreeOrder(graph, inColumn(0)));
  const atRisk = inColumn(3);
  const risks = place([
    ...atRisk.filter((node) => node.kind === 'risk'),
    ...atRisk.filter((node) => node.kind !== 'risk'),
  ]);
  const measures = place(byNeighbours(2));
  const indicators = place(byNeighbours(1));
  return [...goals, ...indicators, ...measures, ...risks];
}

function neighboursOf({ left, right }: Graph, id: string): readonly string[] {
  return [...(right.get(id) ?? []), ...(left.get(id) ?? [])];
}

function meanPlace(ids: readonly string[], places: ReadonlyMap<string, number>): number {
  const known = ids.flatMap((id) => places.get(id) ?? []);
  if (known.length === 0) return Number.POSITIVE_INFINITY;
  return known.reduce((sum, place) => sum + place, 0) / known.length;
}

function inTreeOrder(graph: Graph, goals: readonly SightNode[]): SightNode[] {
  const present = new Set(goals.map((goal) => goal.id));
  const isTop = ({ parentId }: SightNode) => parentId === null || !present.has(parentId);
  const withBelow = (goal: SightNode): SightNode[] => [
    goal,
    ...goals
      .filter((other) => other.parentId === goal.id && graph.nodes.has(other.id))
      .flatMap(withBelow),
  ];
  return goals.filter(isTop).flatMap(withBelow);
}
