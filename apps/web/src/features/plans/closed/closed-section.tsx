import '../../../lib/i18n/words/editing.ts';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClosedParts_PlanFragment } from '../../../generated/gql/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { Section } from '../../../ui/page/section.tsx';
import { type FoldColumn, FoldTable } from '../../../ui/table/fold-table.tsx';
import { HistoryLink } from '../editing/history-link.tsx';
import { useReopen } from '../editing/use-reopen.ts';
import s from './closed-section.module.css';

type Part = ClosedParts_PlanFragment['closedParts'][number];

/** What was closed, when, with the way to its history and, for those who may, the way back. */
export function ClosedSection({ parts }: { parts: readonly Part[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const reopen = useReopen();
  const columns: FoldColumn<Part>[] = [
    {
      key: 'name',
      head: t('editing.closed.what'),
      isRowHead: true,
      cell: ({ name, parentName }) => (
        <>
          {name}
          {parentName && (
            <span className={s.parent}>{t('editing.closed.under', { name: parentName })}</span>
          )}
        </>
      ),
    },
    {
      key: 'day',
      head: t('editing.closed.day'),
      width: '20%',
      cell: ({ closedOn }) => format.shortDate(closedOn),
    },
    {
      key: 'actions',
      head: t('editing.closed.actions'),
      isHeadHidden: true,
      width: '220px',
      align: 'number',
      cell: ({ kind, id, name, version, canReopen }) => (
        <span className={s.actions}>
          <HistoryLink subjectId={id} />
          {canReopen && (
            <Button
              variant="default"
              aria-label={t('editing.closed.reopenOf', { name })}
              onClick={() => void reopen({ kind, id, version })}
            >
              {t('editing.closed.reopen')}
            </Button>
          )}
        </span>
      ),
    },
  ];
  return (
    <Section title={t('editing.closed.title')} note={t('editing.closed.note')}>
      <FoldTable
        caption={t('editing.closed.title')}
        columns={columns}
        rows={parts}
        rowKey={({ id }) => id}
        emptyLabel={t('editing.closed.none')}
      />
    </Section>
  );
}
