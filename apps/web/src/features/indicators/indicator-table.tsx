import type { Period } from '@lagesbild/domain/calendar';
import { capitalise } from '@lagesbild/domain/format';
import { useTranslation } from 'react-i18next';
import type { PlanIndicator_PlanIndicatorFragment } from '../../generated/gql/graphql.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { usePlanPaths } from '../../lib/router/use-plan-paths.ts';
import { Sparkline } from '../../ui/charts/sparkline.tsx';
import { UiLink } from '../../ui/link/ui-link.tsx';
import { type Column, DataTable } from '../../ui/table/data-table.tsx';
import { DatedValue } from './dated-value.tsx';
import s from './indicator-table.module.css';
import {
  comparedPoint,
  latestBreak,
  latestPoint,
  pointsOf,
  type SeriesPoint,
} from './series-points.ts';
import { sharedPeriod } from './shared-period.ts';
import { signalView } from './signal-view.ts';
import { SignalWords } from './signal-words.tsx';
import { usePointText } from './use-point-text.ts';

export type PlanIndicator = PlanIndicator_PlanIndicatorFragment;

type Row = {
  planIndicator: PlanIndicator;
  points: SeriesPoint[];
  latest: SeriesPoint | null;
  compared: SeriesPoint | null;
};

type Props = {
  caption: string;
  indicators: readonly PlanIndicator[];
  compareWith: string | null | undefined;
};

/** Indicators with their series, the value now and before, and what the series says. */
export function IndicatorTable({ caption, indicators, compareWith }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();

  const rows = indicators.map((planIndicator): Row => {
    const points = pointsOf(planIndicator.series);
    const latest = latestPoint(points);
    return { planIndicator, points, latest, compared: comparedPoint(points, latest, compareWith) };
  });
  const shared = {
    latest: sharedPeriod(rows.map((row) => row.latest)),
    compared: sharedPeriod(rows.map((row) => row.compared)),
  };
  const headOf = (period: Period | null, fallback: string) =>
    period ? capitalise(format.period(period).replace(/\s\d{4}$/, '')) : fallback;
  const hasRiskCodes = indicators.some((indicator) => indicator.riskCodes.length > 0);

  const columns: Column<Row>[] = [
    {
      key: 'risk',
      head: t('indicators.risk'),
      width: '44px',
      cell: ({ planIndicator }) => (
        <span className={s.code}>{planIndicator.riskCodes.join(', ')}</span>
      ),
    },
    {
      key: 'name',
      head: t('indicators.indicator'),
      isRowHead: true,
      cell: ({ planIndicator: { indicator } }) => (
        <UiLink href={paths.indicator(indicator.id)} className={s.name} title={indicator.name}>
          {indicator.shortName ?? indicator.name}
        </UiLink>
      ),
    },
    {
      key: 'series',
      head:
        seriesHead(rows, (period) => format.period(period, { short: true })) ??
        t('indicators.series'),
      width: '160px',
      isWideOnly: true,
      cell: (row) => <Spark row={row} />,
    },
    {
      key: 'now',
      head: headOf(shared.latest, t('indicators.latest')),
      align: 'number',
      weight: 'now',
      cell: ({ latest, planIndicator }) => (
        <DatedValue point={latest} column={shared.latest} indicator={planIndicator.indicator} />
      ),
    },
    {
      key: 'before',
      head: headOf(shared.compared, t('indicators.previous')),
      align: 'number',
      weight: 'before',
      isWideOnly: true,
      cell: ({ compared, planIndicator }) =>
        compared && (
          <DatedValue
            point={compared}
            column={shared.compared}
            indicator={planIndicator.indicator}
          />
        ),
    },
    {
      key: 'signal',
      head: <span className={s.signal}>{t('indicators.signal')}</span>,
      cell: ({ planIndicator }) => (
        <>
          <span className={s.signalWide}>
            <SignalWords signal={planIndicator.signal} />
          </span>
          <span className={s.signalNarrow}>
            <SignalWords signal={planIndicator.signal} isSignOnly />
          </span>
        </>
      ),
    },
  ];

  return (
    <DataTable
      caption={caption}
      columns={hasRiskCodes ? columns : columns.filter((column) => column.key !== 'risk')}
      rows={rows}
      rowKey={({ planIndicator }) => planIndicator.indicator.id}
    />
  );
}

function Spark({ row: { planIndicator, points, latest } }: { row: Row }) {
  const { t } = useTranslation();
  const textOf = usePointText();
  const { indicator, signal } = planIndicator;
  const isProtected = points.some((point) => point.missing === 'protected');
  const known = points.filter((point) => point.value !== null);
  // A line through what is left would show where the hidden values are.
  if (isProtected || known.length < 2) return null;
  const view = signalView(signal);
  const name = indicator.shortName ?? indicator.name;
  return (
    <Sparkline
      values={points.map((point) => point.value)}
      breaks={latestBreak(points, signal.pointCount)}
      signalIndexes={view.variant === 'solid' && latest ? [latest.index] : []}
      signalTone={view.tone}
      label={t('indicators.sparkLabel', {
        name,
        first: textOf(known[0] ?? null, indicator),
        last: textOf(known.at(-1) ?? null, indicator),
      })}
    />
  );
}

/** "jan–juni 2020" when every series spans the same time. */
function seriesHead(
  rows: readonly Row[],
  label: (period: { kind: 'custom'; from: string; to: string }) => string,
): string | null {
  const spans = rows
    .filter((row) => row.points.length > 1)
    .map(({ points }) => `${points[0]?.period.from}/${points.at(-1)?.period.to}`);
  const [first] = spans;
  if (!first || spans.some((span) => span !== first)) return null;
  const [from = '', to = ''] = first.split('/');
  return capitalise(label({ kind: 'custom', from, to }));
}
