import type { Period } from '@lagesbild/domain/calendar';
import type { ValueFormat } from '@lagesbild/domain/format';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format/use-format.ts';
import s from './indicator-table.module.css';
import { PointValue } from './point-value.tsx';
import type { SeriesPoint } from './series-points.ts';
import { isSamePeriod } from './shared-period.ts';

type Props = {
  point: SeriesPoint | null;
  /** The period that the column is named after. */
  column: Period | null;
  indicator: ValueFormat;
};

/** Said by the column or by nothing at all. */
const SILENT_UNITS = ['antal', 'index'];
/** "kr/vårddygn" would push the columns beside it out of the table; "%" and "kr" do not. */
const SHORT_UNIT = 3;

/** A value, with its own period where that is not the column's; words where there is none at all. */
export function DatedValue({ point, column, indicator }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!point) return <span className={s.none}>{t('indicators.noValue')}</span>;
  const { unit } = indicator;
  const isUnitBelow =
    unit.length > SHORT_UNIT && !SILENT_UNITS.includes(unit) && point.value !== null;
  return (
    <>
      <PointValue point={point} format={isUnitBelow ? { ...indicator, unit: '' } : indicator} />
      {isUnitBelow && <span className={s.period}>{unit}</span>}
      {(!column || !isSamePeriod(point.period, column)) && (
        <span className={s.period}>{format.period(point.period, { short: true })}</span>
      )}
    </>
  );
}
