import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { TrafficShape } from '../../../ui/chips/band-shape.tsx';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { KeyFigures } from '../../../ui/page/key-figures.tsx';
import { Split } from '../../../ui/page/split.tsx';
import s from './measure-facts.module.css';
import type { MeasurePagePlan } from './measure-page-fragment.ts';

/** What it is about in its owner's words, and where it stands now: light and progress apart. */
export function MeasureFacts({ plan }: { plan: MeasurePagePlan }) {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();
  const { measure } = plan;
  const { description, analysis, refersTo, refersToId, trafficLight, progress } = measure;
  const latest = measure.statuses.findLast((status) => status.effectiveOn <= plan.picture.at);
  const since = latest
    ? t('measure.page.since', { date: format.shortDate(latest.effectiveOn) })
    : null;
  const note = latest?.note;
  return (
    <Split ratio="8/4">
      <div className={s.texts}>
        {description && <p className={s.text}>{description}</p>}
        {note && <p className={s.text}>{note}</p>}
        {analysis && (
          <div>
            <h2 className={s.label}>{t('measure.field.analysis')}</h2>
            <p className={s.text}>{analysis}</p>
          </div>
        )}
        {refersTo && refersToId && (
          <p>
            {t('measure.field.refersTo')}{' '}
            <UiLink href={paths.measure(refersToId)}>{refersTo}</UiLink>
          </p>
        )}
      </div>
      <KeyFigures
        columns={2}
        items={[
          {
            label: t('plans.measures.light'),
            value: trafficLight ? (
              <span className={s.light}>
                <TrafficShape light={trafficLight} size={16} />
                {t(`plans.lightWord.${trafficLight}`)}
              </span>
            ) : (
              <span className={s.unknown}>{t('plans.lightWord.unknown')}</span>
            ),
            note: trafficLight && (measure.isLightProposed ? t('plans.measures.byDates') : since),
          },
          {
            label: t('plans.measures.state'),
            value: (
              <span className={progress ? s.word : s.unknown}>
                {t(`plans.progress.${progress ?? 'unknown'}`)}
              </span>
            ),
            note: progress ? since : null,
          },
        ]}
      />
    </Split>
  );
}
