import { monthName } from '@lagesbild/domain/calendar';
import { Button } from '@mantine/core';
import { type CSSProperties, type KeyboardEvent, memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import s from './gantt.module.css';
import { ganttGroups } from './gantt-groups.ts';
import { GanttMeasure } from './gantt-measure.tsx';
import { type GanttScale, ganttScale } from './gantt-scale.ts';
import type { ListedMeasure } from './measure-list-fragment.ts';
import { useGrowing } from './use-growing.ts';

type Props = {
  plan: { startsOn: string; endsBefore: string };
  measures: readonly ListedMeasure[];
  /** The day in view. */
  at: string;
};

const STEP = 40;

/** All measures and their activities on the plan's months, by light. Arrow keys go from measure to measure. */
export const Gantt = memo(function Gantt({ plan, measures, at }: Props) {
  const { t } = useTranslation();
  const { groups, undated } = useMemo(() => ganttGroups(measures), [measures]);
  const scale = useMemo(
    () => ganttScale(plan, [...measures, ...measures.flatMap((one) => one.activities)], at),
    [plan, measures, at],
  );
  const dated = measures.length - undated.length;
  const { shown, end, more } = useGrowing(dated, STEP);
  let left = shown;
  return (
    <>
      {dated > 0 && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the links inside take focus; arrows move among them
        <div
          className={s.gantt}
          style={{ '--now': `${scale.now ? scale.at(scale.now) : -10}%` } as CSSProperties}
          onKeyDown={moveAmongRows}
        >
          <GanttHead scale={scale} />
          <div className={s.rows}>
            <GanttLines scale={scale} />
            {groups.map(({ light, measures: all }) => {
              const part = all.slice(0, Math.max(0, left));
              left -= all.length;
              if (part.length === 0) return null;
              return (
                <section key={light}>
                  <h3 className={s.group}>
                    {t(`plans.lightWord.${light}`)} <span>{all.length}</span>
                  </h3>
                  <ul>
                    {part.map((measure) => (
                      <GanttMeasure key={measure.id} measure={measure} scale={scale} />
                    ))}
                  </ul>
                </section>
              );
            })}
          </div>
        </div>
      )}
      {shown < dated && (
        <p className={s.more}>
          <Button ref={end} variant="default" onClick={more}>
            {t('plans.measures.showMore', { count: Math.min(STEP, dated - shown) })}
          </Button>
        </p>
      )}
      {undated.length > 0 && <Undated measures={undated} />}
    </>
  );
});

function GanttHead({ scale }: { scale: GanttScale }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={s.head} aria-hidden="true">
      <span>{t('plans.measures.measureAndActivity')}</span>
      <span className={s.ownerHead}>{t('plans.measures.owner')}</span>
      <span className={s.stateHead}>{t('plans.measures.state')}</span>
      <span className={s.months}>
        {scale.ticks.map((tick, index) => {
          const isYear = index === 0 || tick.slice(5, 7) === '01';
          return (
            <span
              key={tick}
              className={`${s.month} ${index % 3 === 0 ? '' : s.minor}`}
              style={{ left: `${scale.at(tick)}%` }}
            >
              {isYear && !sameYear(scale) && <b>{tick.slice(0, 4)}</b>}
              {monthName(Number(tick.slice(5, 7)), format.locale, true)}
            </span>
          );
        })}
        {scale.now && (
          <span className={s.nowLabel} style={{ left: `${scale.at(scale.now)}%` }}>
            {format.dayAndMonth(scale.now)}
          </span>
        )}
      </span>
    </div>
  );
}

function sameYear({ from, ticks }: GanttScale): boolean {
  return ticks.every((tick) => tick.slice(0, 4) === from.slice(0, 4));
}

/** The months' hairlines and the day in view, drawn once behind all rows. */
function GanttLines({ scale }: { scale: GanttScale }) {
  return (
    <div className={s.lines} aria-hidden="true">
      {scale.ticks.slice(1).map((tick) => (
        <span key={tick} className={s.line} style={{ left: `${scale.at(tick)}%` }} />
      ))}
      {scale.now && <span className={s.now} style={{ left: `${scale.at(scale.now)}%` }} />}
    </div>
  );
}

function Undated({ measures }: { measures: readonly ListedMeasure[] }) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  return (
    <section className={s.undated}>
      <h3 className={s.group}>
        {t('measure.gantt.undated')} <span>{measures.length}</span>
      </h3>
      <ul>
        {measures.map((measure) => (
          <li key={measure.id}>
            <UiLink href={paths.measure(measure.id)} className={s.title}>
              {measure.title}
            </UiLink>{' '}
            <span className={s.quiet}>
              {[measure.progress && t(`plans.progress.${measure.progress}`), measure.ownerTitle]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function moveAmongRows(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a')];
  const next = links[links.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
