import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format/use-format.ts';
import { Section } from '../../ui/page/section.tsx';
import s from './indicator-events.module.css';
import type { IndicatorPageData } from './indicator-page-fragment.ts';

/** What happened on the series' time, in full: the chart has room for two lines each. */
export function IndicatorEvents({ events }: { events: IndicatorPageData['events'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section title={t('indicators.page.events')}>
      <ul>
        {events.map(({ kind, occursOn, title, text }) => (
          <li key={`${occursOn} ${title}`} className={s.item}>
            <div>
              <p className={s.date}>{format.shortDate(occursOn)}</p>
              <p className={s.kind}>{t(`indicators.page.eventKind.${kind}`)}</p>
            </div>
            <div>
              <p className={s.title}>{title}</p>
              {text && <p className={s.text}>{text}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
