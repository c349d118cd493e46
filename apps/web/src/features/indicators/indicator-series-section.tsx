import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format/use-format.ts';
import { usePlanPaths } from '../../lib/router/use-plan-paths.ts';
import { Segmented } from '../../ui/controls/segmented.tsx';
import { Section } from '../../ui/page/section.tsx';
import { EmptyState } from '../../ui/states/states.tsx';
import type { IndicatorChoice, IndicatorData } from './indicator-page-fragment.ts';
import { IndicatorSeriesChart } from './indicator-series-chart.tsx';
import s from './indicator-series-section.module.css';
import { IndicatorSeriesTable } from './indicator-series-table.tsx';
import { useChartAxis } from './use-chart-axis.ts';

type Props = {
  indicator: IndicatorData;
  choice: IndicatorChoice;
  onChoose: (choice: Partial<IndicatorChoice>) => void;
};

const TOTAL = 'totalt';

/** The series as a chart, or as a table with the same values; of the whole or of one segment. */
export function IndicatorSeriesSection({ indicator, choice, onChoose }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();
  const { page } = indicator;
  const hasWhole = page.total.values.length > 0;
  const segment =
    page.segments.find(({ code }) => code === choice.segment) ??
    (hasWhole ? null : (page.segments[0] ?? null));
  const series = segment?.series ?? page.total;
  const hasParts =
    indicator.numeratorLabel !== null &&
    indicator.denominatorLabel !== null &&
    series.numerators.some((numerator) => numerator !== null);
  const axis = useChartAxis(indicator, series, segment === null);
  const titleKey = (
    {
      month: 'outcomeMonth',
      tertial: 'outcomeTertial',
      year: 'outcomeYear',
      day: 'outcome',
      ytd: 'outcome',
      custom: 'outcome',
    } as const
  )[series.periodKind];
  const unit =
    indicator.valueKind === 'share'
      ? t('indicators.page.percent')
      : indicator.unit || t('indicators.page.count');

  return (
    <Section
      title={t(`indicators.page.${titleKey}`, { unit })}
      note={
        choice.view === 'chart' &&
        axis?.isBroken &&
        t('indicators.page.axisFrom', {
          // Amounts are kept in öre and read in kronor.
          value: format.number(indicator.valueKind === 'amount' ? axis.min / 100 : axis.min),
        })
      }
      action={
        <>
          {page.segments.length > 0 && (
            <Segmented
              label={t('indicators.page.segmentLabel')}
              value={segment?.code ?? TOTAL}
              options={[
                ...(hasWhole ? [{ value: TOTAL, label: t('indicators.page.total') }] : []),
                ...page.segments.map(({ code, name }) => ({ value: code, label: name })),
              ]}
              onChange={(code) => onChoose({ segment: code === TOTAL ? null : code })}
            />
          )}
          <Segmented
            label={t('indicators.page.viewLabel')}
            value={choice.view}
            options={[
              { value: 'chart', label: t('indicators.page.chart') },
              { value: 'table', label: t('indicators.page.table') },
            ]}
            onChange={(view) => onChoose({ view })}
          />
        </>
      }
    >
      {series.values.length === 0 && (
        <EmptyState
          text={t(choice.hasSpan ? 'indicators.page.empty' : 'indicators.page.noValueAtAll')}
          {...(choice.hasSpan
            ? {
                action: {
                  label: t('indicators.page.showWhole'),
                  href: paths.indicator(indicator.id),
                },
              }
            : {})}
        />
      )}
      {series.values.length > 0 && choice.view === 'table' && (
        <IndicatorSeriesTable indicator={indicator} series={series} />
      )}
      {series.values.length > 0 && choice.view === 'chart' && axis && (
        <IndicatorSeriesChart
          indicator={indicator}
          series={series}
          axis={axis}
          isTotal={segment === null}
        />
      )}
      {choice.view === 'chart' && hasParts && (
        <p className={s.note}>
          {t('indicators.page.partsNote', {
            numerator: indicator.numeratorLabel,
            denominator: indicator.denominatorLabel,
          })}
        </p>
      )}
    </Section>
  );
}
