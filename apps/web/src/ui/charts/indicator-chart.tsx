import { lazy, Suspense } from 'react';
import { Skeleton } from '../states/skeleton.tsx';
import type { IndicatorChartProps } from './chart-types.ts';

/** Recharts comes in a chunk of its own, first when a chart is seen. */
const IndicatorPlot = lazy(async () => ({
  default: (await import('./plot/indicator-plot.tsx')).IndicatorPlot,
}));

const reservedHeight = 400;

/** The large chart of an indicator: line, limits, target, events, breaks and the numbers below. */
export function IndicatorChart(props: IndicatorChartProps) {
  return (
    <Suspense
      fallback={<Skeleton height={reservedHeight} lines={5} label={props.labels.loading} />}
    >
      <IndicatorPlot {...props} />
    </Suspense>
  );
}
