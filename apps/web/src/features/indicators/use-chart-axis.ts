import { useMemo } from 'react';
import { type Axis, axisFor } from '../../ui/charts/scale.ts';
import type { IndicatorData, IndicatorPageData } from './indicator-page-fragment.ts';

/**
 * The value axis around all that is drawn: points, limits, targets and baseline. Null when there is no value to draw.
 * A share keeps within 0–100 and nothing counted goes below zero.
 */
export function useChartAxis(
  indicator: IndicatorData,
  series: IndicatorPageData['total'],
  isTotal: boolean,
): Axis | null {
  const { valueKind, page } = indicator;
  return useMemo(() => {
    if (!series.values.some((value) => value !== null)) return null;
    const drawn = [
      ...series.values,
      ...(isTotal ? page.spc.segments.flatMap(({ lower, upper }) => [lower, upper]) : []),
      ...page.targets.filter(({ isCouncil }) => !isCouncil).map(({ value }) => value),
      page.baseline,
    ];
    const max = valueKind === 'share' ? 100 : null;
    return axisFor(drawn, { min: 0, max });
  }, [series, isTotal, page, valueKind]);
}
