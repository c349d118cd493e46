import { capitalise } from '@lagesbild/domain/format';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format/use-format.ts';
import { SignalChip } from '../../ui/chips/signal-chip.tsx';
import { type Column, DataTable } from '../../ui/table/data-table.tsx';
import type { IndicatorData, IndicatorPageData } from './indicator-page-fragment.ts';
import s from './indicator-series-table.module.css';
import { PointValue } from './point-value.tsx';
import { pointsOf, type SeriesPoint } from './series-points.ts';

type Props = { indicator: IndicatorData; series: IndicatorPageData['total'] };

/** The table twin: the same values as the chart, newest first, with their parts and what is said of them. */
export function IndicatorSeriesTable({ indicator, series }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { spc } = indicator.page;
  const isTotal = series === indicator.page.total;
  const points = pointsOf(series);
  const has = (isPresent: (point: SeriesPoint) => boolean) => points.some(isPresent);

  const partsOf = ({ index }: SeriesPoint) => {
    const parts = series.parts[index];
    const expected = series.partsExpected[index];
    const isIncomplete = parts != null && expected != null && parts < expected;
    return isIncomplete ? t('indicators.page.parts', { parts, expected }) : null;
  };
  const signalOf = ({ index }: SeriesPoint) => {
    const order = isTotal && spc.status === 'full' ? spc.signalIndexes.indexOf(index) : -1;
    if (order === -1) return null;
    const isConcern = spc.signalIsConcern[order];
    return (
      <SignalChip
        variant="solid"
        tone={isConcern ? 'concern' : 'improvement'}
        letter={spc.signalLetters[order] ?? ''}
        label={t(isConcern ? 'indicators.signals.concern' : 'indicators.signals.improvement')}
        size="sm"
      />
    );
  };
  const countOf = (value: number | null) => value !== null && format.number(value);

  const columns: (Column<SeriesPoint> & { isShown: boolean })[] = [
    {
      key: 'period',
      head: t('indicators.page.period'),
      isRowHead: true,
      isShown: true,
      cell: ({ period }) => capitalise(format.period(period)),
    },
    {
      key: 'numerator',
      head: indicator.numeratorLabel ?? capitalise(t('indicators.page.numerator')),
      align: 'number',
      isShown: has((point) => point.numerator !== null),
      cell: ({ numerator }) => countOf(numerator),
    },
    {
      key: 'denominator',
      head: indicator.denominatorLabel ?? capitalise(t('indicators.page.denominator')),
      align: 'number',
      isShown: has((point) => point.denominator !== null),
      cell: ({ denominator }) => countOf(denominator),
    },
    {
      key: 'value',
      head: t('indicators.page.value'),
      align: 'number',
      weight: 'now',
      isShown: true,
      cell: (point) => <PointValue point={point} format={indicator} />,
    },
    {
      key: 'signal',
      head: t('indicators.signal'),
      width: '72px',
      isShown: has((point) => signalOf(point) !== null),
      cell: signalOf,
    },
    {
      key: 'comment',
      head: <span className={s.comment}>{t('indicators.page.comment')}</span>,
      isShown: has(
        (point) => point.comment !== null || partsOf(point) !== null || isUnexplained(point),
      ),
      cell: (point) => (
        <span className={s.comment}>
          {[
            point.comment,
            partsOf(point),
            isUnexplained(point) && point.missing ? t(`common.missing.${point.missing}`) : null,
          ]
            .filter(Boolean)
            .join('. ')}
        </span>
      ),
    },
  ];

  return (
    <DataTable
      caption={indicator.name}
      columns={columns.filter((column) => column.isShown)}
      rows={points.toReversed()}
      rowKey={({ period }) => `${period.from}/${period.to}`}
      rowHeight={36}
    />
  );
}

/** What the source prints in place of a value ("u.s.") is a code; the word for it stands beside. */
function isUnexplained({ printedAs, missing }: SeriesPoint): boolean {
  return printedAs !== null && missing !== null;
}
