import { useTranslation } from 'react-i18next';
import type { OrphanKind } from '../../../generated/gql/graphql.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { Icon } from '../../../ui/controls/icon.tsx';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { EmptyState } from '../../../ui/states/states.tsx';
import { LimitedList } from '../changes/limited-list.tsx';
import { partHref } from '../history/part-href.ts';
import { type Graph, nodeName } from './graph.ts';
import s from './orphan-list.module.css';
import { orphansByKind } from './orphans.ts';
import type { Orphan, SightNode } from './sightline-fragment.ts';

type Props = {
  graph: Graph;
  orphans: readonly Orphan[];
  /** Those who may not change the plan are led to the object without being asked to. */
  canEdit: boolean;
};

/** What hangs loose, how many of each kind, each with the way to where it is mended. */
export function OrphanList({ graph, orphans, canEdit }: Props) {
  const { t } = useTranslation();
  const groups = orphansByKind(orphans, graph.nodes);
  return (
    <Section title={t('sightline.loose')}>
      {groups.length === 0 && <EmptyState text={t('sightline.noneLoose')} />}
      {groups.map(({ kind, nodes }) => (
        <details key={kind} className={s.group}>
          <summary className={s.summary}>
            <Icon name="chevron-right" size={14} />
            {t(`sightline.orphans.${kind}`, { count: nodes.length })}
          </summary>
          <div className={s.list}>
            <LimitedList>
              {nodes.map((node) => (
                <OrphanRow key={node.id} kind={kind} node={node} canEdit={canEdit} />
              ))}
            </LimitedList>
          </div>
        </details>
      ))}
    </Section>
  );
}

type OrphanRowProps = { kind: OrphanKind; node: SightNode; canEdit: boolean };

function OrphanRow({ kind, node, canEdit }: OrphanRowProps) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  const mend = canEdit ? t(`sightline.mend.${kind}`) : t('sightline.openShort');
  const name = nodeName(node);
  return (
    <li className={s.row}>
      <UiLink href={paths.sightline(node.id)} className={s.name}>
        {name}
      </UiLink>
      <UiLink
        href={partHref(paths, node.kind, node.id)}
        className={s.mend}
        aria-label={t('sightline.mendOf', { mend, name })}
      >
        {mend}
      </UiLink>
    </li>
  );
}
