import { useTranslation } from 'react-i18next';
import type { RecommendationRow_RecommendationFragment } from '../../../generated/gql/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { type Column, DataTable } from '../../../ui/table/data-table.tsx';
import s from './recommendation-table.module.css';

type Row = RecommendationRow_RecommendationFragment;

/** What the auditors recommend, by when it is to be done, how it is followed up and whether it is answered. */
export function RecommendationTable({ recommendations }: { recommendations: readonly Row[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const has = (isPresent: (row: Row) => boolean) => recommendations.some(isPresent);
  const columns: (Column<Row> & { isShown: boolean })[] = [
    {
      key: 'number',
      head: t('plans.recommendations.number'),
      width: '36px',
      isShown: true,
      cell: (row) => <span className={s.code}>{row.number}</span>,
    },
    {
      key: 'title',
      head: t('plans.recommendations.recommendation'),
      isRowHead: true,
      isShown: true,
      cell: (row) => (
        <>
          {row.title}
          {row.answer && <span className={s.note}>{row.answer}</span>}
        </>
      ),
    },
    {
      key: 'selfChecks',
      head: t('plans.recommendations.selfChecks'),
      width: '150px',
      isWideOnly: true,
      isShown: has((row) => row.selfChecksPerYear !== null || row.followUpNote !== null),
      cell: (row) => (
        <span className={s.quiet}>
          {row.selfChecksPerYear === null
            ? row.followUpNote
            : t('plans.recommendations.selfChecksPerYear', { count: row.selfChecksPerYear })}
        </span>
      ),
    },
    {
      key: 'due',
      head: t('plans.recommendations.due'),
      width: '110px',
      isShown: has((row) => row.dueOn !== null),
      cell: (row) => <span className={s.quiet}>{row.dueOn && format.shortDate(row.dueOn)}</span>,
    },
    {
      key: 'answered',
      head: t('plans.recommendations.answer'),
      width: '110px',
      isShown: true,
      cell: (row) => (
        <span className={row.status !== 'unanswered' ? undefined : s.unknown}>
          {t(
            row.status !== 'unanswered'
              ? 'plans.recommendations.answered'
              : 'plans.recommendations.notAnswered',
          )}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('plans.recommendations.title')}
      columns={columns.filter((column) => column.isShown)}
      rows={[...recommendations]}
      rowKey={(row) => row.id}
    />
  );
}
