import type { FragmentType } from '@apollo/client/masking';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { EmptyState, ErrorState } from '../../../ui/states/states.tsx';
import { byDay } from './by-day.ts';
import { newestChangesFragment } from './history-fragment.ts';
import s from './history-page-body.module.css';
import { HistoryRow } from './history-row.tsx';
import { partHref } from './part-href.ts';
import { UndoButton } from './undo-button.tsx';
import { useHistory } from './use-history.ts';

type Props = {
  plan: FragmentType<typeof newestChangesFragment>;
  slug: string;
  planId: string;
  /** The object whose history it is; null for the whole plan. */
  of: string | null;
  isPublished: boolean;
};

/** Every change, newest first, day by day. */
export function HistoryPageBody({ plan, slug, planId, of, isPublished }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();
  const { history: newest } = useOwnFragment(newestChangesFragment, plan);
  const history = useHistory(newest, { slug, planId, of, locale: format.locale });
  const { entries, hasMore, state } = history;
  const subject = of === null ? undefined : entries.find((entry) => entry.subjectId === of);

  if (entries.length === 0) {
    if (of !== null && !isPublished) {
      return (
        <EmptyState
          text={t('changes.log.emptyOne')}
          action={{ label: t('changes.log.showWholePlan'), href: paths.history() }}
        />
      );
    }
    return <EmptyState text={t(`changes.log.${isPublished ? 'emptyPublished' : 'empty'}`)} />;
  }
  return (
    <div className={s.root}>
      {of !== null && (
        <p className={s.subject}>
          {subject && (
            <UiLink href={partHref(paths, subject.subjectKind, subject.subjectId)}>
              {t('changes.log.open', { name: subject.name })}
            </UiLink>
          )}
          <UiLink href={paths.history()}>{t('changes.log.showWholePlan')}</UiLink>
        </p>
      )}
      {byDay(entries).map(({ date, entries: written }) => (
        <Section key={date} title={format.date(date)}>
          <ol>
            {written.map((entry) => (
              <HistoryRow
                key={entry.id}
                entry={entry}
                day={date}
                isNarrowed={entry.subjectId === of}
                undo={<UndoButton change={entry} onUndone={history.refreshOlder} />}
              />
            ))}
          </ol>
        </Section>
      ))}
      {state === 'failed' && (
        <ErrorState
          title={t('changes.log.moreFailed')}
          onRetry={() => void history.loadMore()}
          retryLabel={t('common.tryAgain')}
        />
      )}
      {hasMore && state !== 'failed' && (
        <div className={s.more}>
          <Button
            variant="default"
            loading={state === 'loading'}
            onClick={() => void history.loadMore()}
          >
            {t('changes.log.more')}
          </Button>
        </div>
      )}
      {!hasMore && <p className={s.end}>{t('changes.log.end')}</p>}
    </div>
  );
}
