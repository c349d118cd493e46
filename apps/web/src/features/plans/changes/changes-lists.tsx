import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/page/section.tsx';
import { type ChangeKind, type ChangeSections, countOf } from './change-sections.ts';
import s from './changes-lists.module.css';
import { ItemChanges, RemovedItems, TextChanges } from './item-changes.tsx';
import { RiskChanges } from './risk-changes.tsx';

type Props = {
  sections: ChangeSections;
  /** Those to show, in order. */
  kinds: readonly ChangeKind[];
  /** What the signals' own feature shows of them. */
  signals: ReactNode;
};

/** The changes, a section for each kind, with how many there are. */
export function ChangesLists({ sections, kinds, signals }: Props) {
  const { t } = useTranslation();
  const notes: Partial<Record<ChangeKind, string>> = {
    removed: t('changes.removedNote'),
    signals: t('changes.signalsNote'),
  };
  const list = (kind: ChangeKind): ReactNode => {
    switch (kind) {
      case 'risks':
        return <RisksAndFacts sections={sections} />;
      case 'texts':
        return <TextChanges rows={sections.texts} />;
      case 'removed':
        return <RemovedItems items={sections.removed} />;
      case 'signals':
        return signals;
      default:
        return <ItemChanges rows={sections[kind]} />;
    }
  };
  return kinds.map((kind) => (
    <Section
      key={kind}
      id={kind}
      title={t(`changes.kinds.${kind}`)}
      note={[t('changes.count', { count: countOf(sections, kind) }), notes[kind]]
        .filter(Boolean)
        .join(', ')}
    >
      {list(kind)}
    </Section>
  ));
}

function RisksAndFacts({ sections }: { sections: ChangeSections }) {
  const { t } = useTranslation();
  const { risks, riskFacts } = sections;
  return (
    <>
      <RiskChanges risks={risks} />
      {riskFacts.length > 0 && (
        <section className={risks.length > 0 ? s.facts : undefined}>
          <h3 className={s.head}>{t('changes.riskFacts')}</h3>
          <ItemChanges rows={riskFacts} />
        </section>
      )}
    </>
  );
}
