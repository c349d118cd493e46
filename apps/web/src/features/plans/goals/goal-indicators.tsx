import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { type FoldColumn, FoldTable } from '../../../ui/table/fold-table.tsx';
import { DoubtMark, DoubtNote } from './doubt.tsx';
import { measuredText, statedText } from './figure-text.ts';
import type { Goal } from './goal-fragment.ts';
import s from './goal-parts.module.css';
import { HiddenFigure, isHidden } from './hidden-figure.tsx';

type Row = Goal['indicators'][number];

/** The columns of the city's annual report, in its order. */
const FIGURES = [
  'outcome',
  'boys',
  'girls',
  'previousYear',
  'forecast',
  'yearTarget',
  'councilTarget',
] as const;
export type Figure = (typeof FIGURES)[number];

const ALWAYS_SHOWN: ReadonlySet<Figure> = new Set(['outcome', 'yearTarget']);
const STATED: ReadonlySet<Figure> = new Set(['forecast', 'yearTarget', 'councilTarget']);
/** The whole-number rule holds the total against its two parts. */
const SPLIT: ReadonlySet<Figure> = new Set(['outcome', 'boys', 'girls']);

function hasFigure(row: Row, figure: Figure): boolean {
  return (
    row[figure] !== null ||
    isHidden(row, figure) ||
    (figure === 'councilTarget' && row.councilTargetNote !== null)
  );
}

/** The figures that any of the plan's goals has, so that the tables of all goals have the same columns. */
export function figuresOf(goals: readonly Pick<Goal, 'indicators'>[]): Figure[] {
  return FIGURES.filter(
    (figure) =>
      ALWAYS_SHOWN.has(figure) ||
      goals.some(({ indicators }) => indicators.some((row) => hasFigure(row, figure))),
  );
}

type Props = { goalTitle: string; indicators: readonly Row[]; figures: readonly Figure[] };

/** What an annual report prints under a goal. Figures that cannot all hold are marked, and the sentence says why. */
export function GoalIndicators({ goalTitle, indicators, figures }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();

  const text = (row: Row, figure: Figure) => {
    const value = row[figure];
    if (value === null) return figure === 'councilTarget' ? row.councilTargetNote : null;
    const write = STATED.has(figure) ? statedText : measuredText;
    return write(value, row.indicator, format);
  };
  const columns: FoldColumn<Row>[] = [
    {
      key: 'name',
      head: t('plans.goals.indicator'),
      isRowHead: true,
      cell: ({ indicator }) => (
        <UiLink href={paths.indicator(indicator.id)}>{indicator.name}</UiLink>
      ),
    },
    ...figures.map(
      (figure): FoldColumn<Row> => ({
        key: figure,
        head: t(`plans.goals.${figure}`),
        align: 'number',
        width: '94px',
        ...(figure === 'outcome' ? { weight: 'now' as const } : {}),
        ...(figure === 'previousYear' ? { weight: 'before' as const } : {}),
        cell: (row) => {
          if (isHidden(row, figure)) return <HiddenFigure />;
          const shown = text(row, figure);
          if (shown === null || row.doubts.length === 0 || !SPLIT.has(figure)) return shown;
          return (
            <span className={s.doubted}>
              <DoubtMark />
              {shown}
            </span>
          );
        },
      }),
    ),
  ];

  return (
    <div className={s.part}>
      <FoldTable
        caption={t('plans.goals.indicatorsOf', { goal: goalTitle })}
        columns={columns}
        rows={indicators}
        rowKey={({ indicator }) => indicator.id}
        rowNote={(row) => row.doubts.length > 0 && <DoubtNote sentences={row.doubts} />}
        emptyLabel={t('goals.notStated')}
      />
    </div>
  );
}
