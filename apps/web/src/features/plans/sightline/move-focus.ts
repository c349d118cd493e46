const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;
type Key = (typeof KEYS)[number];

const isKey = (key: string): key is Key => KEYS.some((known) => known === key);

/**
 * The node that a key leads to: up and down in a column, first and last of it, and sideways to the one that stands most
 * level in the next column that holds any. Null when the key leads nowhere.
 */
export function nodeInDirection(from: HTMLElement, key: string): HTMLElement | null {
  const column = from.closest('[data-column]');
  const columns = [...(column?.parentElement?.querySelectorAll('[data-column]') ?? [])];
  if (!isKey(key) || !column) return null;
  const here = nodesIn(column);
  const index = here.indexOf(from);
  switch (key) {
    case 'ArrowUp':
      return here[index - 1] ?? null;
    case 'ArrowDown':
      return here[index + 1] ?? null;
    case 'Home':
      return here[0] ?? null;
    case 'End':
      return here.at(-1) ?? null;
    case 'ArrowLeft':
      return mostLevel(from, columns.slice(0, columns.indexOf(column)).reverse());
    case 'ArrowRight':
      return mostLevel(from, columns.slice(columns.indexOf(column) + 1));
  }
}

const nodesIn = (column: Element) => [...column.querySelectorAll<HTMLElement>('[data-node]')];

function mostLevel(from: HTMLElement, columns: readonly Element[]): HTMLElement | null {
  const nodes = columns.map(nodesIn).find((inColumn) => inColumn.length > 0) ?? [];
  const off = (node: HTMLElement) => Math.abs(middleOf(node) - middleOf(from));
  return nodes.reduce<HTMLElement | null>(
    (best, node) => (best === null || off(node) < off(best) ? node : best),
    null,
  );
}

function middleOf(node: HTMLElement): number {
  const { top, height } = node.getBoundingClientRect();
  return top + height / 2;
}
