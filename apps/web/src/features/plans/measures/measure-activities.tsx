import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/page/section.tsx';
import { EmptyState } from '../../../ui/states/states.tsx';
import { type FoldColumn, FoldTable } from '../../../ui/table/fold-table.tsx';
import type { ActivityPart } from './activity-editing.ts';
import s from './measure-activities.module.css';
import { ProgressSelect } from './progress-select.tsx';
import { TimelineBar } from './timeline-bar.tsx';
import { timelineScale } from './timeline-scale.ts';
import { useSpanWords } from './use-span-words.ts';

type Props = {
  activities: readonly ActivityPart[];
  plan: { startsOn: string; endsBefore: string; picture: { at: string } };
  canAdd: boolean;
  canWrite: boolean;
  /** Opens the form of an activity; of a new one for null. */
  onOpen: (activity: ActivityPart | null) => void;
};

/** The steps of a measure; how far one has come is chosen where it stands. */
export function MeasureActivities({ activities, plan, canAdd, canWrite, onOpen }: Props) {
  const { t } = useTranslation();
  const spanWords = useSpanWords();
  const scale = timelineScale({ ...plan, at: plan.picture.at });
  const columns: FoldColumn<ActivityPart>[] = [
    {
      key: 'title',
      head: t('measure.activity.title'),
      isRowHead: true,
      cell: (activity) => (
        <>
          {canWrite ? (
            <button
              type="button"
              className={s.action}
              aria-haspopup="dialog"
              aria-label={t('measure.activity.editOf', { title: activity.title })}
              onClick={() => onOpen(activity)}
            >
              {activity.title}
            </button>
          ) : (
            activity.title
          )}
          {activity.hasDeviation && <span className={s.deviation}>{t('measure.deviation')}</span>}
          {activity.analysis && <span className={s.note}>{activity.analysis}</span>}
        </>
      ),
    },
    {
      key: 'owner',
      head: t('plans.measures.owner'),
      width: '180px',
      cell: ({ ownerTitle }) => ownerTitle && <span className={s.quiet}>{ownerTitle}</span>,
    },
    {
      key: 'progress',
      head: t('plans.measures.state'),
      width: '150px',
      cell: (activity) =>
        canWrite ? (
          <ProgressSelect activity={activity} />
        ) : (
          activity.progress && t(`plans.progress.${activity.progress}`)
        ),
    },
    {
      key: 'time',
      head: t('plans.measures.timeline'),
      width: '28%',
      cell: ({ startsOn, endsOn }) => (
        <>
          <span className={s.quiet}>{spanWords(startsOn, endsOn)}</span>
          {(startsOn || endsOn) && (
            <span aria-hidden="true" className={s.bar}>
              <TimelineBar scale={scale} from={startsOn ?? null} to={endsOn ?? null} label="" />
            </span>
          )}
        </>
      ),
    },
  ];
  return (
    <Section
      title={t('measure.activity.heading')}
      note={
        activities.length > 0 && t('plans.measures.activitiesNote', { count: activities.length })
      }
      action={
        canAdd && (
          <Button variant="default" aria-haspopup="dialog" onClick={() => onOpen(null)}>
            {t('measure.activity.add')}
          </Button>
        )
      }
    >
      {activities.length === 0 ? (
        <EmptyState text={t('measure.activity.none')} />
      ) : (
        <FoldTable
          caption={t('measure.activity.heading')}
          columns={columns}
          rows={activities}
          rowKey={({ id }) => id}
          emptyLabel={t('plans.progress.unknown')}
        />
      )}
    </Section>
  );
}
