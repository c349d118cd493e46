import type { FragmentType } from '@apollo/client/masking';
import { TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { EmptyState } from '../../../ui/states/states.tsx';
import { partHref } from '../history/part-href.ts';
import { ChosenBar } from './chosen-bar.tsx';
import { type ColumnName, graphOf, tiedTo } from './graph.ts';
import type { SignalOf } from './node-state.tsx';
import { OrphanList } from './orphan-list.tsx';
import { SightColumns } from './sight-columns.tsx';
import { SightStack } from './sight-stack.tsx';
import { type SightNode, sightlineFragment } from './sightline-fragment.ts';
import s from './sightline-page-body.module.css';
import { columnsOf } from './view.ts';

type Props = {
  plan: FragmentType<typeof sightlineFragment>;
  /** The chosen node, as the address has it. */
  chosenId: string | undefined;
  onChoose: (nodeId: string) => void;
  /** Goes to the page of what was chosen a second time. */
  onOpen: (href: string) => void;
  signalOf: SignalOf;
};

const NONE: ReadonlySet<never> = new Set();

/** What hangs loose, and what hangs together. */
export function SightlinePageBody(props: Props) {
  const { plan, onChoose, onOpen, signalOf } = props;
  const { t } = useTranslation();
  const { locale } = useFormat();
  const paths = usePlanPaths();
  const { abilities, sightline } = useOwnFragment(sightlineFragment, plan);
  const graph = useMemo(() => graphOf(sightline), [sightline]);
  const [search, setSearch] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<ColumnName>>(NONE);

  const chosen = props.chosenId ? graph.nodes.get(props.chosenId) : undefined;
  const chosenId = chosen?.id ?? null;
  const tied = useMemo(() => (chosenId ? tiedTo(graph, chosenId) : NONE), [graph, chosenId]);
  const columns = useMemo(
    () => columnsOf(graph, { chosenId, tied, search, opened, locale }),
    [graph, chosenId, tied, search, opened, locale],
  );

  if (graph.nodes.size === 0) return <EmptyState text={t('sightline.empty')} />;
  const isSearching = search.trim() !== '';
  const shared = {
    graph,
    columns,
    chosenId,
    tied,
    signalOf,
    onChoose: (node: SightNode) => {
      if (node.id === chosenId) return onOpen(partHref(paths, node.kind, node.id));
      setSearch('');
      setOpened(NONE);
      onChoose(node.id);
    },
    onOpenColumn: (name: ColumnName) => setOpened(new Set([...opened, name])),
  };
  return (
    <>
      <OrphanList graph={graph} orphans={sightline.orphans} canEdit={abilities.canEdit} />
      <section className={s.sight} aria-label={t('sightline.chart')}>
        <TextInput
          type="search"
          aria-label={t('sightline.search')}
          placeholder={t('sightline.search')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          className={s.search}
        />
        {props.chosenId && !chosen ? (
          <EmptyState
            text={t('sightline.gone')}
            action={{ label: t('sightline.goneLink'), href: paths.sightline() }}
          />
        ) : (
          <ChosenBar graph={graph} chosen={chosen} tied={tied} />
        )}
        {columns.every((column) => column.nodes.length === 0) ? (
          <p role="status" className={s.noMatch}>
            {t('sightline.noMatch', { text: search.trim() })}
          </p>
        ) : (
          <>
            <div className={s.wide}>
              <SightColumns {...shared} />
            </div>
            <div className={s.narrow}>
              <SightStack {...shared} isSearching={isSearching} />
            </div>
          </>
        )}
      </section>
    </>
  );
}
