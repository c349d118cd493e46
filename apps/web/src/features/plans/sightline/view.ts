import { COLUMNS, type ColumnName, columnOf, type Graph, nodeName } from './graph.ts';
import { inCrossingOrder } from './node-order.ts';
import type { SightNode } from './sightline-fragment.ts';

/** A plan within these is shown whole, and what is not tied to the chosen only steps back. */
const MOST_IN_COLUMN = 30;
const MOST_IN_ALL = 90;
/** How many a column shows of a larger plan until it is opened. */
const SHOWN_IN_COLUMN = 12;

export type Column = {
  name: ColumnName;
  nodes: SightNode[];
  /** Of those that belong here, left out until the column is opened. */
  more: number;
  /** All that the plan has in the column. */
  total: number;
};

export type Choice = {
  chosenId: string | null;
  tied: ReadonlySet<string>;
  search: string;
  /** Columns that are opened whole. */
  opened: ReadonlySet<ColumnName>;
  locale: string;
};

export function isSmall({ nodes }: Pick<Graph, 'nodes'>): boolean {
  const counts = COLUMNS.map(
    (_, index) => [...nodes.values()].filter((node) => columnOf(node) === index).length,
  );
  return nodes.size <= MOST_IN_ALL && counts.every((count) => count <= MOST_IN_COLUMN);
}

/**
 * What the columns show. A small plan: everything. A large one: goals of the top level and the risks, worst first, until
 * something is chosen; then what is tied to it. A search narrows both down to what fits it.
 */
export function columnsOf(graph: Graph, choice: Choice): Column[] {
  const isWhole = isSmall(graph);
  const needle = choice.search.trim().toLocaleLowerCase(choice.locale);
  const isShown = (node: SightNode): boolean => {
    if (needle !== '') return textOf(node).toLocaleLowerCase(choice.locale).includes(needle);
    if (isWhole) return true;
    if (choice.chosenId !== null) return choice.tied.has(node.id);
    return isStart(graph, node);
  };
  const all = [...graph.nodes.values()];
  const shown = inCrossingOrder(graph, all.filter(isShown));
  return COLUMNS.flatMap((name, index): Column[] => {
    const total = all.filter((node) => columnOf(node) === index).length;
    if (total === 0) return [];
    const here = startOrder(
      shown.filter((node) => columnOf(node) === index),
      !isWhole && choice.chosenId === null,
    );
    const isCut = !isWhole && !choice.opened.has(name) && here.length > SHOWN_IN_COLUMN;
    const nodes = isCut ? withChosen(here, choice.chosenId) : here;
    return [{ name, nodes, more: here.length - nodes.length, total }];
  });
}

const textOf = (node: SightNode) => [nodeName(node), node.ownerTitle ?? ''].join(' ');

/** Where a reader of a large plan begins: at the top of the goals, and at what may go wrong. */
function isStart(graph: Graph, node: SightNode): boolean {
  if (node.kind === 'goal') return node.parentId === null || !graph.nodes.has(node.parentId);
  return node.kind === 'risk' || node.kind === 'recommendation';
}

const BAND_ORDER = ['red', 'yellow', 'green'] as const;

function startOrder(nodes: SightNode[], isStarting: boolean): SightNode[] {
  if (!isStarting) return nodes;
  const rank = ({ band }: SightNode) => (band ? BAND_ORDER.indexOf(band) : BAND_ORDER.length);
  return nodes.toSorted((a, b) => rank(a) - rank(b));
}

function withChosen(nodes: readonly SightNode[], chosenId: string | null): SightNode[] {
  const first = nodes.slice(0, SHOWN_IN_COLUMN);
  const chosen = nodes.find((node) => node.id === chosenId);
  return chosen && !first.includes(chosen) ? [chosen, ...first.slice(0, -1)] : first;
}
