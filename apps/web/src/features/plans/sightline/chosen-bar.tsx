import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { partHref } from '../history/part-href.ts';
import s from './chosen-bar.module.css';
import { type Graph, nodeName } from './graph.ts';
import type { SightNode } from './sightline-fragment.ts';
import { type SightKind, tiesOf } from './ties.ts';
import { useTieWords } from './use-tie-words.ts';

type Props = {
  graph: Graph;
  chosen: SightNode | undefined;
  tied: ReadonlySet<string>;
};

/** What the lit lines say, in a sentence; and the ways on. */
export function ChosenBar({ graph, chosen, tied }: Props) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  const sentence = useSentence(graph, chosen, tied);
  return (
    <div className={chosen ? s.bar : undefined}>
      <p role="status" className={chosen ? s.sentence : s.howTo}>
        {chosen ? sentence : t('sightline.howTo')}
        {!chosen && <span className={s.keys}> {t('sightline.keys')}</span>}
      </p>
      {chosen && (
        <p className={s.ways}>
          <UiLink href={partHref(paths, chosen.kind, chosen.id)}>
            {t('sightline.open', { name: nodeName(chosen) })}
          </UiLink>
          <UiLink href={paths.sightline()}>{t('sightline.clear')}</UiLink>
        </p>
      )}
    </div>
  );
}

function useSentence(graph: Graph, chosen: SightNode | undefined, tied: ReadonlySet<string>) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useTieWords();
  if (!chosen) return null;
  const kind = chosen.kind as SightKind;
  const named = { kind: t(`sightline.kind.${kind}`), name: nodeName(chosen) };
  const ties = tiesOf(graph, chosen, tied).map(
    (tie) => `${words.says(kind, tie.kind)} ${words.counted(tie.kind, tie.nodes.length)}`,
  );
  if (ties.length === 0) return t('sightline.alone', named);
  return t('sightline.sentence', { ...named, ties: format.list(ties) });
}
