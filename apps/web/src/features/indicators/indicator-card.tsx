import { useTranslation } from 'react-i18next';
import { usePlanPaths } from '../../lib/router/use-plan-paths.ts';
import { SmallChart } from '../../ui/charts/small-chart.tsx';
import { SignalChip } from '../../ui/chips/signal-chip.tsx';
import { UiLink } from '../../ui/link/ui-link.tsx';
import s from './indicator-card.module.css';
import type { PlanIndicator } from './indicator-table.tsx';
import { PointValue } from './point-value.tsx';
import {
  comparedPoint,
  latestBreak,
  latestPoint,
  pointsOf,
  type SeriesPoint,
} from './series-points.ts';
import { signalView } from './signal-view.ts';
import { usePeriodWords } from './use-period-words.ts';
import { usePointText } from './use-point-text.ts';

type Props = { planIndicator: PlanIndicator; compareWith: string | null };

/** One indicator: name, verdict, value now with the one before, and its series from zero. */
export function IndicatorCard({ planIndicator, compareWith }: Props) {
  const { t } = useTranslation();
  const words = usePeriodWords();
  const paths = usePlanPaths();
  const textOf = usePointText();
  const { indicator, series, signal } = planIndicator;
  const points = pointsOf(series);
  const latest = latestPoint(points);
  const compared = comparedPoint(points, latest, compareWith);
  const { word, ...chip } = signalView(signal);
  const name = indicator.shortName ?? indicator.name;
  const known = points.filter((point) => point.value !== null);
  const isProtected = points.some((point) => point.missing === 'protected');

  return (
    <article className={s.card}>
      <div className={s.head}>
        <h3 className={s.name}>
          <UiLink href={paths.indicator(indicator.id)} className={s.link}>
            {name}
          </UiLink>
        </h3>
        {known.length > 0 && (
          <SignalChip
            {...chip}
            label={t(`indicators.signals.${word}`, { count: signal.pointCount })}
          />
        )}
      </div>
      {latest ? (
        <p className={s.value}>
          <b>
            <PointValue point={latest} format={indicator} />
          </b>
          <span className={s.note}>
            {[
              words(latest.period, latest.period),
              compared && `${words(compared.period, latest.period)} ${textOf(compared, indicator)}`,
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
        </p>
      ) : (
        <p className={s.none}>{t('indicators.noWholeValue')}</p>
      )}
      {known.length > 1 && !isProtected && (
        <SmallChart
          values={points.map((point) => point.value)}
          domain={domainOf(known)}
          breaks={latestBreak(points, signal.pointCount)}
          groups={yearGroups(points)}
          signals={
            chip.variant === 'solid' && latest ? [{ index: latest.index, tone: chip.tone }] : []
          }
          label={t('indicators.sparkLabel', {
            name,
            first: textOf(known[0] ?? null, indicator),
            last: textOf(known.at(-1) ?? null, indicator),
          })}
        />
      )}
    </article>
  );
}

/** From zero: these stand side by side and would else exaggerate. */
function domainOf(points: readonly SeriesPoint[]): [number, number] {
  const values = points.map((point) => point.value ?? 0);
  const low = Math.min(0, ...values);
  const high = Math.max(...values);
  return [low, high === low ? low + 1 : high];
}

function yearGroups(points: readonly SeriesPoint[]): { index: number; label: string }[] {
  return points.flatMap(({ index, period }) => {
    const year = period.from.slice(0, 4);
    return year === points[index - 1]?.period.from.slice(0, 4) ? [] : [{ index, label: year }];
  });
}
