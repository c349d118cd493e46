import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { TrafficShape } from '../../../ui/chips/band-shape.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { EmptyState } from '../../../ui/states/states.tsx';
import type { PageMeasure } from './measure-page-fragment.ts';
import s from './measure-reports.module.css';

type Props = Pick<PageMeasure, 'statuses'> & {
  /** The day in view. */
  at: string;
};

/** What has been reported of the measure, newest first: light, progress, why, by whom. */
export function MeasureReports({ statuses, at }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section title={t('measure.page.reports')}>
      {statuses.length === 0 ? (
        <EmptyState text={t('measure.page.noReports')} />
      ) : (
        <ol className={s.list}>
          {statuses.toReversed().map((status) => (
            <li key={status.id} className={s.row}>
              <p className={s.when}>
                <b>{format.shortDate(status.effectiveOn)}</b>
                {status.effectiveOn > at && <span>{t('plans.risk.later')}</span>}
                {status.authorName && <span>{status.authorName}</span>}
              </p>
              <div>
                <p className={s.state}>
                  {status.trafficLight && (
                    <span className={s.light}>
                      <TrafficShape light={status.trafficLight} />
                      {t(`plans.lightWord.${status.trafficLight}`)}
                    </span>
                  )}
                  {status.progress && <span>{t(`plans.progress.${status.progress}`)}</span>}
                </p>
                {status.note && <p className={s.note}>{status.note}</p>}
              </div>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
