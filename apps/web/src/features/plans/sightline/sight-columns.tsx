import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { ColumnName, Graph } from './graph.ts';
import { nodeInDirection } from './move-focus.ts';
import { NodeButton, type NodeLook } from './node-button.tsx';
import type { SignalOf } from './node-state.tsx';
import s from './sight-columns.module.css';
import { SightLines } from './sight-lines.tsx';
import type { SightNode } from './sightline-fragment.ts';
import { useColumnTitle } from './use-column-title.ts';
import { useDrawing } from './use-drawing.ts';
import type { Column } from './view.ts';

export type SightColumnsProps = {
  graph: Graph;
  columns: readonly Column[];
  chosenId: string | null;
  /** What is tied to the chosen; empty when nothing is chosen. */
  tied: ReadonlySet<string>;
  onChoose: (node: SightNode) => void;
  onOpenColumn: (name: ColumnName) => void;
  signalOf: SignalOf;
};

/** Goals, indicators, measures and risks beside one another, with a line for every tie. */
export function SightColumns(props: SightColumnsProps) {
  const { graph, columns, chosenId, tied, onChoose, onOpenColumn, signalOf } = props;
  const { t } = useTranslation();
  const titleOf = useColumnTitle(graph);
  const box = useRef<HTMLDivElement>(null);
  const [stops, setStops] = useState<Partial<Record<ColumnName, string>>>({});
  const contents = columns.map(({ nodes }) => nodes.map(({ id }) => id).join()).join(';');
  const drawing = useDrawing(box, `${contents} ${chosenId}`);

  const lookOf = ({ id }: SightNode): NodeLook => {
    if (chosenId === null) return 'idle';
    if (id === chosenId) return 'chosen';
    return tied.has(id) ? 'tied' : 'dim';
  };
  const stopOf = ({ name, nodes }: Column) => {
    const known = [stops[name], chosenId].find((id) => nodes.some((node) => node.id === id));
    return known ?? nodes[0]?.id;
  };
  const move = (event: KeyboardEvent<HTMLButtonElement>) => {
    const next = nodeInDirection(event.currentTarget, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div
      ref={box}
      className={s.columns}
      style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}
    >
      <SightLines drawing={drawing} links={graph.links} tied={chosenId === null ? null : tied} />
      {columns.map((column) => (
        <section key={column.name} data-column className={s.column}>
          <h2 className={s.head}>
            {titleOf(column.name)} <ColumnCount column={column} />
          </h2>
          <ul className={s.list}>
            {column.nodes.map((node) => (
              <li key={node.id} data-block className={s.item}>
                <NodeButton
                  node={node}
                  look={lookOf(node)}
                  depth={depthOf(node, column.nodes)}
                  isStop={node.id === stopOf(column)}
                  onChoose={() => onChoose(node)}
                  onFocus={() => setStops((before) => ({ ...before, [column.name]: node.id }))}
                  onKeyDown={move}
                  signalOf={signalOf}
                />
              </li>
            ))}
          </ul>
          {column.nodes.length === 0 && (
            <p data-block className={s.hint}>
              {t(chosenId === null ? 'sightline.chooseFirst' : 'sightline.noneTied')}
            </p>
          )}
          {column.more > 0 && (
            <button
              type="button"
              data-block
              className={s.more}
              onClick={() => onOpenColumn(column.name)}
            >
              {t('sightline.more', { count: column.more })}
            </button>
          )}
        </section>
      ))}
    </div>
  );
}

/** "12", or "12 av 1 000" where the column does not show all that the plan has. */
export function ColumnCount({ column }: { column: Column }) {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = format.number(column.nodes.length);
  const total = format.number(column.total);
  return (
    <span className={s.count}>
      {shown === total ? shown : t('sightline.ofTotal', { shown, total })}
    </span>
  );
}

/** How many of the goals above a node stand in the same column. */
export function depthOf(node: SightNode, nodes: readonly SightNode[]): number {
  const parent = node.kind === 'goal' ? nodes.find(({ id }) => id === node.parentId) : undefined;
  return parent ? 1 + depthOf(parent, nodes) : 0;
}
