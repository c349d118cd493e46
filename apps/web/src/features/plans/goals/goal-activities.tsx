import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { type FoldColumn, FoldTable } from '../../../ui/table/fold-table.tsx';
import type { GoalActivity } from './goal-fragment.ts';
import s from './goal-parts.module.css';

type Props = {
  goalTitle: string;
  activities: readonly GoalActivity[];
  /** What the reader may do with one; nothing for most. */
  actions?: ((activity: GoalActivity) => ReactNode) | undefined;
};

/** What is done towards a goal, when, how far it has come, and whether it departed from the plan, as the report has it. */
export function GoalActivities({ goalTitle, activities, actions }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const has = (isPresent: (row: GoalActivity) => boolean) => activities.some(isPresent);
  const quiet = (text: ReactNode) => text && <span className={s.quiet}>{text}</span>;

  const columns: (FoldColumn<GoalActivity> & { isShown: boolean })[] = [
    {
      key: 'title',
      head: t('plans.goals.activity'),
      isRowHead: true,
      isShown: true,
      cell: ({ title, analysis, ownerTitle }) => (
        <>
          {title}
          {ownerTitle && <span className={s.owner}>{ownerTitle}</span>}
          {analysis && <span className={s.note}>{analysis}</span>}
        </>
      ),
    },
    {
      key: 'start',
      head: t('plans.goals.start'),
      width: '112px',
      isShown: has((row) => row.startsOn !== null),
      cell: ({ startsOn }) => quiet(startsOn && format.shortDate(startsOn)),
    },
    {
      key: 'end',
      head: t('plans.goals.end'),
      width: '112px',
      isShown: has((row) => row.endsOn !== null),
      cell: ({ endsOn }) => quiet(endsOn && format.shortDate(endsOn)),
    },
    {
      key: 'progress',
      head: t('plans.measures.state'),
      width: '112px',
      isShown: has((row) => row.progress !== null),
      cell: ({ progress }) => progress && t(`plans.progress.${progress}`),
    },
    {
      key: 'deviation',
      head: t('plans.goals.deviation'),
      width: '96px',
      isShown: has((row) => row.hasDeviation !== null),
      cell: ({ hasDeviation }) =>
        hasDeviation === null ? null : hasDeviation ? (
          <strong className={s.deviates}>{t('goals.yes')}</strong>
        ) : (
          quiet(t('goals.no'))
        ),
    },
    {
      key: 'actions',
      head: t('goals.actions'),
      isHeadHidden: true,
      width: '104px',
      align: 'number',
      isShown: actions !== undefined,
      cell: (row) => actions?.(row),
    },
  ];

  return (
    <div className={s.part}>
      <FoldTable
        caption={t('plans.goals.activitiesOf', { goal: goalTitle })}
        columns={columns.filter((column) => column.isShown)}
        rows={activities}
        rowKey={(row) => row.id}
        emptyLabel={t('goals.notStated')}
      />
    </div>
  );
}
