import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { TrafficShape } from '../../../ui/chips/band-shape.tsx';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import s from './gantt.module.css';
import type { GanttScale } from './gantt-scale.ts';
import type { ListedMeasure } from './measure-list-fragment.ts';
import { useLightWord } from './use-light-word.ts';

type Props = { measure: ListedMeasure; scale: GanttScale };

/** A measure and its activities below it, each with words for its time and a bar. */
export const GanttMeasure = memo(function GanttMeasure({ measure, scale }: Props) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  const lightWord = useLightWord();
  const { trafficLight, progress, activities } = measure;
  return (
    <li className={s.measure}>
      <div className={s.row}>
        <span className={s.name}>
          {trafficLight && <TrafficShape light={trafficLight} label={lightWord(measure)} />}
          <UiLink href={paths.measure(measure.id)} className={s.title}>
            {measure.title}
          </UiLink>
        </span>
        <span className={s.owner}>{measure.ownerTitle}</span>
        <span className={s.state}>{progress && t(`plans.progress.${progress}`)}</span>
        <GanttBar scale={scale} from={measure.startsOn} to={measure.dueOn} />
      </div>
      {activities.length > 0 && (
        <ul>
          {activities.map((activity) => (
            <li key={activity.id} className={`${s.row} ${s.activity}`}>
              <span className={s.name}>{activity.title}</span>
              <span className={s.owner}>{activity.ownerTitle}</span>
              <span className={s.state}>
                {activity.progress && t(`plans.progress.${activity.progress}`)}
              </span>
              <GanttBar scale={scale} from={activity.startsOn} to={activity.endsOn} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
});

type BarProps = { scale: GanttScale; from?: string | null; to?: string | null };

/** From when to when; what lies before the day in view is dark. One date alone is a mark. */
function GanttBar({ scale, from, to }: BarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = () => {
    if (from && to) {
      return t('plans.measures.timelineSpan', {
        from: format.shortDate(from),
        to: format.shortDate(to),
      });
    }
    if (to) return t('measure.gantt.due', { date: format.shortDate(to) });
    if (from) return t('measure.gantt.from', { date: format.shortDate(from) });
    return t('plans.measures.noDates');
  };
  const single = from && to ? null : (from ?? to);
  const start = from ? scale.at(from) : 0;
  // The last day is included.
  const end = to ? Math.max(start + 0.6, scale.at(to)) : start;
  const now = scale.now ? scale.at(scale.now) : scale.from > (from ?? '') ? 100 : 0;
  const done = Math.max(0, Math.min(end, now) - start);
  return (
    <span className={s.bar}>
      <span className={s.dates}>{words()}</span>
      <span className={s.track} aria-hidden="true">
        {from && to && (
          <>
            <span className={s.left} style={{ left: `${start}%`, width: `${end - start}%` }} />
            <span className={s.done} style={{ left: `${start}%`, width: `${done}%` }} />
          </>
        )}
        {single && <span className={s.mark} style={{ left: `${scale.at(single)}%` }} />}
      </span>
    </span>
  );
}
