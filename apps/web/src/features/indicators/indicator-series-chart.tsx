import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format/use-format.ts';
import { IndicatorChart } from '../../ui/charts/indicator-chart.tsx';
import type { Axis } from '../../ui/charts/scale.ts';
import { chartEvents, chartLimits, chartSignals, chartTargets } from './chart-parts.ts';
import type { IndicatorData, IndicatorPageData } from './indicator-page-fragment.ts';
import { pointsOf } from './series-points.ts';
import { usePointText } from './use-point-text.ts';

type Props = {
  indicator: IndicatorData;
  series: IndicatorPageData['total'];
  axis: Axis;
  /** Limits and signals are the total's; a segment is shown as its line only. */
  isTotal: boolean;
};

const PERIOD_KINDS = {
  month: 'month',
  tertial: 'tertial',
  year: 'year',
  day: 'other',
  ytd: 'other',
  custom: 'other',
} as const;

/** The indicator's large chart, with every word it says. */
export function IndicatorSeriesChart({ indicator, series, axis, isTotal }: Props) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const textOf = usePointText();
  const { page } = indicator;
  const points = pointsOf(series);
  const known = points.filter((point) => point.value !== null);
  // A tick has as few decimals as its step allows.
  const step = (axis.ticks[1] ?? axis.max) - (axis.ticks[0] ?? 0);
  const tickDecimals = Number.isInteger(step) ? 0 : Math.max(1, indicator.decimals);
  const scale = indicator.valueKind === 'amount' ? 100 : 1;

  return (
    <IndicatorChart
      periodKind={PERIOD_KINDS[series.periodKind]}
      axis={axis}
      points={points.map((point) => ({
        from: point.period.from,
        to: point.period.to,
        label: format.period(point.period),
        value: point.value,
        missing: point.value === null ? textOf(point, indicator) : null,
        numerator: point.numerator,
        denominator: point.denominator,
      }))}
      limits={isTotal ? chartLimits(page.spc) : []}
      signals={
        isTotal
          ? chartSignals(page.spc, series.values, ({ index, isAbove, isOutside }) => ({
              title: [
                textOf(points[index] ?? null, indicator),
                format.period(points[index]?.period ?? EMPTY),
              ].join(' '),
              ...(isOutside
                ? { text: t(isAbove ? 'indicators.page.aboveLimit' : 'indicators.page.belowLimit') }
                : {}),
            }))
          : []
      }
      targets={chartTargets(page.targets)}
      baseline={page.baseline}
      events={chartEvents(page.events)}
      formatValue={(value) => format.value(value, indicator)}
      formatTick={(value) => format.number(value / scale, tickDecimals)}
      locale={i18n.language}
      label={t('indicators.page.chartLabel', {
        name: indicator.name,
        count: known.length,
        from: known[0] ? format.period(known[0].period) : '',
        to: known.at(-1) ? format.period(known.at(-1)?.period ?? EMPTY) : '',
      })}
      labels={{
        upper: t('indicators.page.upper'),
        lower: t('indicators.page.lower'),
        mean: t('indicators.page.mean'),
        target: t('indicators.page.targetLine'),
        baseline: t('indicators.page.baseline'),
        previous: t('plans.goals.previousYear'),
        numerator: t('indicators.page.numerator'),
        denominator: t('indicators.page.denominator'),
        of: t('indicators.page.of'),
        loading: t('common.loading'),
      }}
    />
  );
}

const EMPTY = { kind: 'month', from: '1970-01-01', to: '1970-02-01' } as const;
