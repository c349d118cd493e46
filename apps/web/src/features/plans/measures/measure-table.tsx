import { useTranslation } from 'react-i18next';
import type { MeasureRow_MeasureFragment } from '../../../generated/gql/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { TrafficShape } from '../../../ui/chips/band-shape.tsx';
import { type Column, DataTable } from '../../../ui/table/data-table.tsx';
import s from './measure-table.module.css';

type Row = MeasureRow_MeasureFragment;

type Props = {
  caption: string;
  measures: readonly Row[];
  /** With notes and progress, as on the page of measures. */
  isFull?: boolean;
};

/** Measures with what is known of them; a column that nothing is known for is left out. */
export function MeasureTable({ caption, measures, isFull = false }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const has = (isPresent: (row: Row) => boolean) => measures.some(isPresent);
  const hasLight = has((row) => row.trafficLight !== null);
  const hasProgress = has((row) => row.progress !== null);

  const columns: (Column<Row> & { isShown: boolean })[] = [
    {
      key: 'light',
      head: <span className="visually-hidden">{t('plans.measures.light')}</span>,
      width: '24px',
      isShown: hasLight,
      cell: ({ trafficLight }) =>
        trafficLight && (
          <TrafficShape light={trafficLight} label={t(`plans.lightWord.${trafficLight}`)} />
        ),
    },
    {
      key: 'risk',
      head: t('plans.measures.risk'),
      width: isFull ? '64px' : '44px',
      isShown: has((row) => row.riskCodes.length > 0),
      cell: ({ riskCodes }) => <span className={s.code}>{riskCodes.join(', ')}</span>,
    },
    {
      key: 'measure',
      head: t('plans.measures.measure'),
      isRowHead: true,
      isShown: true,
      cell: ({ title, refersTo, statusNote }) => (
        <>
          {title}
          {refersTo && (
            <span className={s.note}>{t('plans.measures.refersTo', { title: refersTo })}</span>
          )}
          {isFull && statusNote && <span className={s.note}>{statusNote}</span>}
        </>
      ),
    },
    {
      key: 'state',
      head: t('plans.measures.state'),
      isShown: hasProgress && (isFull || !hasLight),
      cell: ({ progress }) => (
        <span className={progress ? undefined : s.unknown}>
          {t(`plans.progress.${progress ?? 'unknown'}`)}
        </span>
      ),
    },
    {
      key: 'lightWord',
      head: t('plans.measures.light'),
      isShown: isFull && hasLight,
      cell: ({ trafficLight }) => (
        <span className={trafficLight ? undefined : s.unknown}>
          {t(`plans.lightWord.${trafficLight ?? 'unknown'}`)}
        </span>
      ),
    },
    {
      key: 'owner',
      head: t('plans.measures.owner'),
      isShown: has((row) => row.ownerTitle !== null),
      isWideOnly: true,
      cell: ({ ownerTitle }) => <span className={s.quiet}>{ownerTitle}</span>,
    },
    {
      key: 'due',
      head: t('plans.measures.due'),
      align: 'number',
      isShown: has((row) => row.dueOn !== null),
      cell: ({ dueOn }) =>
        dueOn && (
          <span className={s.quiet}>
            {isFull ? format.shortDate(dueOn) : format.dayAndMonth(dueOn)}
          </span>
        ),
    },
  ];

  return (
    <DataTable
      caption={caption}
      columns={columns.filter((column) => column.isShown)}
      rows={[...measures]}
      rowKey={(row) => row.id}
    />
  );
}
