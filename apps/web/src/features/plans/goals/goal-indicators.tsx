import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { type Column, DataTable } from '../../../ui/table/data-table.tsx';
import type { GoalNode } from './goal-item.tsx';
import s from './goal-tree.module.css';

type Row = GoalNode['indicators'][number];
type Figure =
  | 'outcome'
  | 'boys'
  | 'girls'
  | 'previousYear'
  | 'forecast'
  | 'yearTarget'
  | 'councilTarget';

const FIGURES: readonly Figure[] = [
  'outcome',
  'boys',
  'girls',
  'previousYear',
  'forecast',
  'yearTarget',
  'councilTarget',
];
const ALWAYS_SHOWN: ReadonlySet<Figure> = new Set(['outcome', 'yearTarget']);

/** What a phone has no room for; it is all on the indicator's own page. */
const WIDE_ONLY: ReadonlySet<Figure> = new Set(['previousYear', 'forecast', 'councilTarget']);

type Props = { goalTitle: string; indicators: readonly Row[] };

/** What an annual report prints under a goal. A figure that it lacks is left empty; figures that cannot all hold are doubted. */
export function GoalIndicators({ goalTitle, indicators }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();

  const text = (row: Row, figure: Figure) => {
    const value = row[figure];
    if (value !== null) return format.value(value, row.indicator);
    return figure === 'councilTarget' ? row.councilTargetNote : null;
  };
  const shown = FIGURES.filter(
    (figure) => ALWAYS_SHOWN.has(figure) || indicators.some((row) => text(row, figure)),
  );

  const columns: Column<Row>[] = [
    {
      key: 'name',
      head: t('plans.goals.indicator'),
      isRowHead: true,
      cell: ({ indicator }) => (
        <UiLink href={paths.indicator(indicator.id)}>{indicator.name}</UiLink>
      ),
    },
    ...shown.map(
      (figure): Column<Row> => ({
        key: figure,
        head: t(`plans.goals.${figure}`),
        align: 'number',
        width: '92px',
        isWideOnly: WIDE_ONLY.has(figure),
        ...(figure === 'outcome' ? { weight: 'now' as const } : {}),
        ...(figure === 'previousYear' ? { weight: 'before' as const } : {}),
        cell: (row) => text(row, figure),
      }),
    ),
  ];

  return (
    <div className={s.part}>
      <DataTable
        caption={t('plans.goals.indicatorsOf', { goal: goalTitle })}
        columns={columns}
        rows={[...indicators]}
        rowKey={({ indicator }) => indicator.id}
      />
      {indicators.flatMap(({ doubts }) =>
        doubts.map((doubt) => (
          <p key={doubt} className={s.doubt}>
            <span className={s.doubtMark} aria-hidden="true">
              ?
            </span>
            <span>
              <span className="visually-hidden">{t('plans.goals.doubt')}: </span>
              {doubt}
            </span>
          </p>
        )),
      )}
    </div>
  );
}
