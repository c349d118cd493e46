import type { SightLink } from './orphans.ts';

/**
 * What a node leads to and what leads to it, however far: from a risk up to its goals, from a goal down to its risks. A
 * step up is never followed by one down, so that a shared measure does not tie everything together.
 * @returns ids without the node itself
 */
export function reachableFrom(
  nodeId: string,
  links: readonly SightLink[],
): { upstream: ReadonlySet<string>; downstream: ReadonlySet<string> } {
  const up = Map.groupBy(links, (link) => link.to);
  const down = Map.groupBy(links, (link) => link.from);
  return {
    upstream: walk(nodeId, (id) => (up.get(id) ?? []).map(({ from }) => from)),
    downstream: walk(nodeId, (id) => (down.get(id) ?? []).map(({ to }) => to)),
  };
}

function walk(start: string, next: (id: string) => string[]): Set<string> {
  const seen = new Set([start]);
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const neighbour of next(id)) {
      if (!seen.has(neighbour)) {
        seen.add(neighbour);
        waiting.push(neighbour);
      }
    }
  }
  seen.delete(start);
  return seen;
}
