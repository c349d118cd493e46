import { useTranslation } from 'react-i18next';
import type { RiskMeasures_RiskFragment } from '../../../generated/gql/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { TrafficShape } from '../../../ui/chips/band-shape.tsx';
import { type Column, DataTable } from '../../../ui/table/data-table.tsx';
import type { RiskContext } from '../risks/risk-context.ts';
import s from './measure-timeline.module.css';
import { TimelineBar, TimelineHead } from './timeline-bar.tsx';
import { timelineScale } from './timeline-scale.ts';

type Measure = RiskMeasures_RiskFragment['measures'][number];
type Row = Pick<Measure, 'id' | 'title' | 'ownerTitle' | 'startsOn' | 'progress'> & {
  endsOn: string | null;
  light: Measure['trafficLight'];
  isActivity: boolean;
};

type Props = { measures: readonly Measure[]; context: RiskContext };

/** Measures with their activities below, who answers for them, how it goes, and when. */
export function MeasureTimeline({ measures, context }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = measures.flatMap(rowsOf);
  const scale = timelineScale(context);
  const has = (isPresent: (row: Row) => boolean) => rows.some(isPresent);

  const stateOf = ({ light, progress }: Row) => {
    if (light) return t(`plans.lightWord.${light}`);
    return progress ? t(`plans.progress.${progress}`) : null;
  };

  const columns: (Column<Row> & { isShown: boolean })[] = [
    {
      key: 'title',
      head: has((row) => row.isActivity)
        ? t('plans.measures.measureAndActivity')
        : t('plans.measures.measure'),
      isRowHead: true,
      isShown: true,
      cell: ({ title, light, isActivity }) => (
        <span className={isActivity ? s.activity : s.measure}>
          {light && <TrafficShape light={light} size={11} />}
          {title}
        </span>
      ),
    },
    {
      key: 'owner',
      head: t('plans.measures.owner'),
      width: '132px',
      isWideOnly: true,
      isShown: has((row) => row.ownerTitle !== null),
      cell: ({ ownerTitle }) => <span className={s.quiet}>{ownerTitle}</span>,
    },
    {
      key: 'state',
      head: t('plans.measures.state'),
      width: '148px',
      isShown: has((row) => stateOf(row) !== null),
      cell: (row) => <span className={s.quiet}>{stateOf(row)}</span>,
    },
    {
      key: 'time',
      head: <TimelineHead scale={scale} label={t('plans.measures.timeline')} />,
      width: '45%',
      isWideOnly: true,
      isShown: has((row) => row.startsOn !== null || row.endsOn !== null),
      cell: ({ startsOn, endsOn }) => (
        <TimelineBar
          scale={scale}
          from={startsOn}
          to={endsOn}
          label={
            startsOn && endsOn
              ? t('plans.measures.timelineSpan', {
                  from: format.shortDate(startsOn),
                  to: format.shortDate(endsOn),
                })
              : t('plans.measures.noDates')
          }
        />
      ),
    },
  ];

  return (
    <DataTable
      caption={t('plans.measures.title')}
      columns={columns.filter((column) => column.isShown)}
      rows={rows}
      rowKey={(row) => row.id}
      rowHeight={36}
    />
  );
}

function rowsOf(measure: Measure): Row[] {
  const { id, title, ownerTitle, startsOn, dueOn, progress, trafficLight, activities } = measure;
  return [
    {
      id,
      title,
      ownerTitle,
      startsOn,
      endsOn: dueOn,
      progress,
      light: trafficLight,
      isActivity: false,
    },
    ...activities.map((activity) => ({ ...activity, light: null, isActivity: true })),
  ];
}
