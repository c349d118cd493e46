import { useTranslation } from 'react-i18next';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { LimitedList } from '../changes/limited-list.tsx';
import { partHref } from '../history/part-href.ts';
import { nodeName } from './graph.ts';
import { NodeState } from './node-state.tsx';
import { ColumnCount, depthOf, type SightColumnsProps } from './sight-columns.tsx';
import s from './sight-stack.module.css';
import type { SightNode } from './sightline-fragment.ts';
import { type SightKind, tiesOf } from './ties.ts';
import { useColumnTitle } from './use-column-title.ts';
import { useTieWords } from './use-tie-words.ts';
import type { Column } from './view.ts';

/** On a phone each list must leave room for the next. */
const SHOWN_AT_FIRST = 6;

/**
 * The line of sight as lists below one another, on a narrow screen and on paper: what there is to choose from, and then
 * what the chosen is followed by, met by and for.
 */
export function SightStack(props: SightColumnsProps & { isSearching: boolean }) {
  const { graph, columns, chosenId, tied, isSearching, onOpenColumn } = props;
  const { t } = useTranslation();
  const titleOf = useColumnTitle(graph);
  const words = useTieWords();
  const chosen = chosenId === null ? undefined : graph.nodes.get(chosenId);

  if (chosen && !isSearching) {
    return (
      <div className={s.stack}>
        {tiesOf(graph, chosen, tied).map((tie) => (
          <section key={tie.kind}>
            <h2 className={s.head}>
              {words.says(chosen.kind as SightKind, tie.kind)}{' '}
              {words.counted(tie.kind, tie.nodes.length)}
            </h2>
            <Rows {...props} nodes={tie.nodes} />
          </section>
        ))}
      </div>
    );
  }
  return (
    <div className={s.stack}>
      {startingFirst(columns).map((column) => (
        <section key={column.name}>
          <h2 className={s.head}>
            {titleOf(column.name)} <ColumnCount column={column} />
          </h2>
          <Rows
            {...props}
            nodes={column.nodes}
            {...(isSearching ? {} : { first: SHOWN_AT_FIRST })}
          />
          {column.more > 0 && (
            <button type="button" className={s.more} onClick={() => onOpenColumn(column.name)}>
              {t('sightline.more', { count: column.more })}
            </button>
          )}
        </section>
      ))}
    </div>
  );
}

/** Goals and risks are where a reader begins; what lies between them is mostly reached from there. */
function startingFirst(columns: readonly Column[]): Column[] {
  const isStart = ({ name }: Column) => name === 'goal' || name === 'risk';
  const present = columns.filter((column) => column.nodes.length > 0);
  return [...present.filter(isStart), ...present.filter((column) => !isStart(column))];
}

type RowsProps = Pick<SightColumnsProps, 'onChoose' | 'signalOf'> & {
  nodes: readonly SightNode[];
  first?: number;
};

function Rows({ nodes, first, onChoose, signalOf }: RowsProps) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  return (
    <LimitedList {...(first ? { first } : {})}>
      {nodes.map((node) => (
        <li key={node.id} className={s.row}>
          <button
            type="button"
            className={s.choose}
            style={{ paddingLeft: depthOf(node, nodes) * 12 }}
            onClick={() => onChoose(node)}
          >
            <span>
              {node.code && <span className={s.code}>{node.code} </span>}
              {node.title}
            </span>
            <NodeState node={node} signalOf={signalOf} />
          </button>
          <UiLink
            href={partHref(paths, node.kind, node.id)}
            className={s.open}
            aria-label={t('sightline.open', { name: nodeName(node) })}
          >
            {t('sightline.openShort')}
          </UiLink>
        </li>
      ))}
    </LimitedList>
  );
}
