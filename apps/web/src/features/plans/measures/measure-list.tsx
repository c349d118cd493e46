import { Button } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { TrafficShape } from '../../../ui/chips/band-shape.tsx';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { type Column, DataTable } from '../../../ui/table/data-table.tsx';
import s from './measure-list.module.css';
import type { ListedMeasure } from './measure-list-fragment.ts';
import { useGrowing } from './use-growing.ts';

type Props = {
  measures: readonly ListedMeasure[];
  /** Opens the form that reports a measure. */
  onReport: (measureId: string) => void;
  onEdit: (measureId: string) => void;
};

const STEP = 50;

/** Every measure with owner, dates, light and progress, and what may be done with it. */
export const MeasureList = memo(function MeasureList({ measures, onReport, onEdit }: Props) {
  const { t } = useTranslation();
  const columns = useColumns(measures, onReport, onEdit);
  const { shown, end, more } = useGrowing(measures.length, STEP);
  return (
    <>
      <DataTable
        caption={t('plans.measures.title')}
        columns={columns.filter((column) => column.isShown)}
        rows={measures.slice(0, shown)}
        rowKey={(row) => row.id}
      />
      {shown < measures.length && (
        <p className={s.more}>
          <Button ref={end} variant="default" onClick={more}>
            {t('plans.measures.showMore', { count: Math.min(STEP, measures.length - shown) })}
          </Button>
        </p>
      )}
    </>
  );
});

type Shown = Column<ListedMeasure> & { isShown: boolean };

function useColumns(
  measures: readonly ListedMeasure[],
  onReport: Props['onReport'],
  onEdit: Props['onEdit'],
): Shown[] {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();
  const has = (isPresent: (row: ListedMeasure) => boolean) => measures.some(isPresent);
  return [
    {
      key: 'risk',
      head: t('plans.measures.risk'),
      width: '64px',
      isWideOnly: true,
      isShown: has((row) => row.riskCodes.length > 0),
      cell: ({ riskCodes }) => <span className={s.quiet}>{riskCodes.join(', ')}</span>,
    },
    {
      key: 'measure',
      head: t('plans.measures.measure'),
      isRowHead: true,
      isShown: true,
      cell: (row) => (
        <MeasureName row={row} href={paths.measure(row.id)} onReport={() => onReport(row.id)} />
      ),
    },
    {
      key: 'light',
      head: t('plans.measures.light'),
      width: '172px',
      isWideOnly: true,
      isShown: has((row) => row.trafficLight !== null),
      cell: (row) => <LightCell row={row} />,
    },
    {
      key: 'progress',
      head: t('plans.measures.state'),
      width: '112px',
      isWideOnly: true,
      isShown: has((row) => row.progress !== null),
      cell: ({ progress }) => (
        <span className={progress ? undefined : s.unknown}>
          {t(`plans.progress.${progress ?? 'unknown'}`)}
        </span>
      ),
    },
    {
      key: 'owner',
      head: t('plans.measures.owner'),
      width: '140px',
      isWideOnly: true,
      isShown: has((row) => row.ownerTitle !== null),
      cell: ({ ownerTitle }) => <span className={s.quiet}>{ownerTitle}</span>,
    },
    {
      key: 'starts',
      head: t('measure.field.startsOn'),
      align: 'number',
      isWideOnly: true,
      isShown: has((row) => row.startsOn !== null),
      cell: ({ startsOn }) =>
        startsOn && <span className={s.quiet}>{format.shortDate(startsOn)}</span>,
    },
    {
      key: 'due',
      head: t('plans.measures.due'),
      align: 'number',
      isWideOnly: true,
      isShown: has((row) => row.dueOn !== null),
      cell: ({ dueOn, isOverdue }) =>
        dueOn && (
          <span className={isOverdue ? s.overdue : s.quiet}>
            {format.shortDate(dueOn)}
            {isOverdue && <span className={s.note}>{t('measure.list.isOverdue')}</span>}
          </span>
        ),
    },
    {
      key: 'actions',
      head: <span className="visually-hidden">{t('measure.list.actions')}</span>,
      align: 'number',
      isWideOnly: true,
      isShown: has((row) => row.abilities.canReport || row.abilities.canEdit),
      cell: ({ id, title, abilities }) => (
        <span className={s.actions}>
          {abilities.canReport && (
            <button
              type="button"
              className={s.action}
              aria-haspopup="dialog"
              aria-label={t('measure.list.reportOf', { title })}
              onClick={() => onReport(id)}
            >
              {t('measure.report.open')}
            </button>
          )}
          {abilities.canEdit && (
            <button
              type="button"
              className={s.action}
              aria-haspopup="dialog"
              aria-label={t('measure.list.editOf', { title })}
              onClick={() => onEdit(id)}
            >
              {t('editing.edit')}
            </button>
          )}
        </span>
      ),
    },
  ];
}

type NameProps = { row: ListedMeasure; href: string; onReport: () => void };

/** The name, and on a phone all the rest below it. */
function MeasureName({ row, href, onReport }: NameProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, refersTo, statusNote, hasDeviation, ownerTitle, riskCodes, progress, dueOn } = row;
  return (
    <>
      <UiLink href={href} className={s.title}>
        {title}
      </UiLink>
      {hasDeviation && <span className={s.deviation}>{t('measure.deviation')}</span>}
      <span className={s.narrow}>
        {row.trafficLight && <LightCell row={row} />}
        <span className={s.quiet}>
          {[
            progress && t(`plans.progress.${progress}`),
            dueOn && t('measure.gantt.due', { date: format.shortDate(dueOn) }),
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
        <span className={s.note}>
          {[riskCodes.join(', '), ownerTitle].filter(Boolean).join(' · ')}
        </span>
      </span>
      {refersTo && (
        <span className={s.note}>{t('plans.measures.refersTo', { title: refersTo })}</span>
      )}
      {statusNote && <span className={s.note}>{statusNote}</span>}
      {row.abilities.canReport && (
        <button
          type="button"
          className={`${s.action} ${s.narrow}`}
          aria-haspopup="dialog"
          aria-label={t('measure.list.reportOf', { title })}
          onClick={onReport}
        >
          {t('measure.report.open')}
        </button>
      )}
    </>
  );
}

function LightCell({ row: { trafficLight, isLightProposed } }: { row: ListedMeasure }) {
  const { t } = useTranslation();
  if (!trafficLight) return <span className={s.unknown}>{t('plans.lightWord.unknown')}</span>;
  return (
    <span className={s.light}>
      <TrafficShape light={trafficLight} />
      <span>
        {t(`plans.lightWord.${trafficLight}`)}
        {isLightProposed && <span className={s.note}>{t('plans.measures.byDates')}</span>}
      </span>
    </span>
  );
}
