import type { TooltipContentProps } from 'recharts';
import type { ChartPoint, IndicatorChartProps } from '../chart-types.ts';
import s from './readout.module.css';

type ReadoutProps = Partial<TooltipContentProps> & {
  format: (value: number) => string;
  labels: IndicatorChartProps['labels'];
};

/** The period under the pointer: value, parts, and the year before. */
export function Readout({ active, payload, format, labels }: ReadoutProps) {
  const point = (payload?.[0]?.payload as { point?: ChartPoint } | undefined)?.point;
  if (!active || !point) return null;
  return (
    <div className={s.root}>
      <p className={s.period}>{point.label}</p>
      <p className={s.value}>{point.value === null ? point.missing : format(point.value)}</p>
      {point.value !== null && point.denominator != null && point.numerator != null && (
        <p>
          {point.numerator} {labels.of} {point.denominator}
        </p>
      )}
      {point.previous != null && (
        <p>
          {labels.previous} {format(point.previous)}
        </p>
      )}
    </div>
  );
}
