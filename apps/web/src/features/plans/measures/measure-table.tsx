import { useTranslation } from 'react-i18next';
import type { MeasureRow_MeasureFragment } from '../../../generated/gql/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { TrafficShape } from '../../../ui/chips/band-shape.tsx';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { type Column, DataTable } from '../../../ui/table/data-table.tsx';
import s from './measure-table.module.css';
import { useLightWord } from './use-light-word.ts';

type Row = MeasureRow_MeasureFragment;

type Props = { caption: string; measures: readonly Row[] };

/** Measures with what is known of them; a column that nothing is known for is left out. */
export function MeasureTable({ caption, measures }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();
  const lightWord = useLightWord();
  const has = (isPresent: (row: Row) => boolean) => measures.some(isPresent);
  const hasLight = has((row) => row.trafficLight !== null);

  const columns: (Column<Row> & { isShown: boolean })[] = [
    {
      key: 'light',
      head: <span className="visually-hidden">{t('plans.measures.light')}</span>,
      width: '24px',
      isShown: hasLight,
      cell: (row) =>
        row.trafficLight && <TrafficShape light={row.trafficLight} label={lightWord(row)} />,
    },
    {
      key: 'risk',
      head: t('plans.measures.risk'),
      width: '44px',
      isShown: has((row) => row.riskCodes.length > 0),
      cell: ({ riskCodes }) => <span className={s.code}>{riskCodes.join(', ')}</span>,
    },
    {
      key: 'measure',
      head: t('plans.measures.measure'),
      isRowHead: true,
      isShown: true,
      cell: ({ id, title, refersTo }) => (
        <>
          <UiLink href={paths.measure(id)} className={s.link}>
            {title}
          </UiLink>
          {refersTo && (
            <span className={s.note}>{t('plans.measures.refersTo', { title: refersTo })}</span>
          )}
        </>
      ),
    },
    {
      key: 'state',
      head: t('plans.measures.state'),
      isShown: !hasLight && has((row) => row.progress !== null),
      cell: ({ progress }) => (
        <span className={progress ? undefined : s.unknown}>
          {t(`plans.progress.${progress ?? 'unknown'}`)}
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
      cell: ({ dueOn }) => dueOn && <span className={s.quiet}>{format.dayAndMonth(dueOn)}</span>,
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
