type Node = { id: string; parentId: string | null };

/** Each under the one it serves, in the order given among siblings; one whose parent is not shown stands by itself. */
export function treeOrder<T extends Node>(nodes: readonly T[]): T[] {
  const ids = new Set(nodes.map((node) => node.id));
  const below = (parentId: string | null): T[] =>
    nodes
      .filter((node) => (parentId === null ? isTop(node) : node.parentId === parentId))
      .flatMap((node) => [node, ...below(node.id)]);
  const isTop = (node: T) => node.parentId === null || !ids.has(node.parentId);
  return below(null);
}
