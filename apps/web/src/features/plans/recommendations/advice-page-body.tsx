import '../../../lib/i18n/words/advice.ts';
import type { FragmentType } from '@apollo/client/masking';
import { Button } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { Section } from '../../../ui/page/section.tsx';
import { EmptyState } from '../../../ui/states/states.tsx';
import { useAdviceEditing } from './advice-editing.tsx';
import { adviceFacts, adviceGroups } from './advice-facts.ts';
import { advicePageFragment } from './advice-fragment.ts';
import { AdviceItem } from './advice-item.tsx';
import { AdviceLead } from './advice-lead.tsx';
import s from './advice-page-body.module.css';

/** The auditors' recommendations with their answers: a page that a board reads, and prints, as its answer. */
export function AdvicePageBody({ plan }: { plan: FragmentType<typeof advicePageFragment> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const data = useOwnFragment(advicePageFragment, plan);
  const { at, recommendations } = data.picture;
  const editing = useAdviceEditing(data);
  const isPublished = data.municipality.dataKind === 'published';
  const markedId = useLocation({ select: ({ hash }) => hash }).replace(/^#/, '');

  useEffect(() => {
    if (markedId) document.getElementById(markedId)?.scrollIntoView({ block: 'start' });
  }, [markedId]);

  const add = editing && <Button onClick={editing.add}>{t('advice.form.new')}</Button>;
  if (recommendations.length === 0) {
    return (
      <div className={s.none}>
        <EmptyState
          // Some were added after the day in view: the plan has them, that day had not.
          text={
            data.counts.recommendations > 0
              ? t('advice.noneThen', { date: format.date(at) })
              : t('plans.recommendations.empty')
          }
        />
        {add}
        {editing?.drawer}
      </div>
    );
  }
  return (
    <>
      <AdviceLead facts={adviceFacts(recommendations, at)} isPublished={isPublished} />
      {adviceGroups(recommendations).map(({ from, on, advice }, index) => (
        <Section
          key={`${from}${on}`}
          title={t('advice.from', { from })}
          note={on ? t('advice.receivedOn', { date: format.date(on) }) : t('advice.receivedUnsaid')}
          action={index === 0 && add}
        >
          <ol>
            {advice.map((one) => (
              <AdviceItem
                key={one.id}
                advice={one}
                isMarked={one.id === markedId}
                isPublished={isPublished}
                menu={editing?.menu(one)}
              />
            ))}
          </ol>
        </Section>
      ))}
      {editing?.drawer}
    </>
  );
}
