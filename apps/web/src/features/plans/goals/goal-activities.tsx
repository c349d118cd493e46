import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { type Column, DataTable } from '../../../ui/table/data-table.tsx';
import type { GoalNode } from './goal-item.tsx';
import s from './goal-tree.module.css';

type Row = GoalNode['activities'][number];
type Props = { goalTitle: string; activities: readonly Row[] };

/** What is done towards a goal, when, and whether it departed from the plan. */
export function GoalActivities({ goalTitle, activities }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const has = (isPresent: (row: Row) => boolean) => activities.some(isPresent);
  const deviation = ({ hasDeviation }: Row) => {
    if (hasDeviation === null) return t('plans.goals.deviationUnknown');
    return hasDeviation ? t('plans.goals.hasDeviation') : t('plans.goals.noDeviation');
  };

  const columns: (Column<Row> & { isShown: boolean })[] = [
    {
      key: 'title',
      head: t('plans.goals.activity'),
      isRowHead: true,
      isShown: true,
      cell: ({ title, analysis }) => (
        <>
          {title}
          {analysis && <span className={s.note}>{analysis}</span>}
        </>
      ),
    },
    {
      key: 'progress',
      head: t('plans.measures.state'),
      width: '120px',
      isShown: has((row) => row.progress !== null),
      cell: ({ progress }) => t(`plans.progress.${progress ?? 'unknown'}`),
    },
    {
      key: 'start',
      head: t('plans.goals.start'),
      width: '110px',
      isWideOnly: true,
      isShown: has((row) => row.startsOn !== null),
      cell: ({ startsOn }) => (
        <span className={s.quiet}>{startsOn && format.shortDate(startsOn)}</span>
      ),
    },
    {
      key: 'end',
      head: t('plans.goals.end'),
      width: '110px',
      isShown: has((row) => row.endsOn !== null),
      cell: ({ endsOn }) => <span className={s.quiet}>{endsOn && format.shortDate(endsOn)}</span>,
    },
    {
      key: 'deviation',
      head: t('plans.goals.deviation'),
      width: '110px',
      isShown: has((row) => row.hasDeviation !== null),
      cell: (row) => (
        <span className={row.hasDeviation ? undefined : s.quiet}>{deviation(row)}</span>
      ),
    },
  ];

  return (
    <div className={s.part}>
      <DataTable
        caption={t('plans.goals.activitiesOf', { goal: goalTitle })}
        columns={columns.filter((column) => column.isShown)}
        rows={[...activities]}
        rowKey={(row) => row.id}
      />
    </div>
  );
}
