import { monthName } from '@lagesbild/domain/calendar';
import { useFormat } from '../../../lib/format/use-format.ts';
import s from './timeline-bar.module.css';
import type { TimelineScale } from './timeline-scale.ts';

const percent = (value: number) => `${value}%`;
/** A month's name so near the date in view would be written over it, in percent of the axis. */
const NEAR = 12;

/** The axis in the table's head: every third month, and the date in view. */
export function TimelineHead({ scale, label }: { scale: TimelineScale; label: string }) {
  const format = useFormat();
  const now = scale.at(scale.now);
  return (
    <span className={s.head}>
      <span className="visually-hidden">{label}</span>
      <span aria-hidden="true">
        {scale.ticks
          .filter((tick) => Math.abs(scale.at(tick) - now) > NEAR)
          .map((tick) => (
            <span key={tick} className={s.tick} style={{ left: percent(scale.at(tick)) }}>
              {monthName(Number(tick.slice(5, 7)), format.locale, true)}
            </span>
          ))}
        <span className={s.nowLabel} style={{ left: percent(now) }}>
          {format.dayAndMonth(scale.now)}
        </span>
      </span>
    </span>
  );
}

type BarProps = { scale: TimelineScale; from: string | null; to: string | null; label: string };

/** From when to when; what lies before the date in view is dark. */
export function TimelineBar({ scale, from, to, label }: BarProps) {
  const start = from ? scale.at(from) : 0;
  const end = to ? scale.at(to) : start;
  const now = scale.at(scale.now);
  const done = Math.max(start, Math.min(end, now));
  return (
    <span className={s.bar}>
      <span className="visually-hidden">{label}</span>
      {scale.ticks.slice(1).map((tick) => (
        <span key={tick} className={s.rule} style={{ left: percent(scale.at(tick)) }} />
      ))}
      {from && to && (
        <>
          <span className={s.left} style={{ left: percent(start), width: percent(end - start) }} />
          <span className={s.done} style={{ left: percent(start), width: percent(done - start) }} />
        </>
      )}
      <span className={s.now} style={{ left: percent(now) }} />
    </span>
  );
}
