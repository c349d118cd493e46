import type { IndicatorChartProps } from '../chart-types.ts';

export type EdgeLabel = { value: number; text: string; isStrong: boolean };

/** What the lines are, for the right edge: limits and mean of the latest segment, target, and baseline where there is room. */
export function edgeLabels(props: IndicatorChartProps, isNarrow: boolean): EdgeLabel[] {
  const { limits = [], targets = [], baseline, labels, formatTick, points } = props;
  const latest = limits.at(-1);
  const target = targets.at(-1);
  const named: { value: number; word: string; isStrong?: boolean }[] = [];
  if (latest && latest.toIndex === points.length - 1) {
    named.push({ value: latest.upper, word: isNarrow ? '' : labels.upper });
    named.push({ value: latest.mean, word: labels.mean });
    named.push({ value: latest.lower, word: isNarrow ? '' : labels.lower });
  }
  if (target) named.push({ value: target.value, word: labels.target, isStrong: true });
  if (baseline != null && !isNarrow) named.push({ value: baseline, word: labels.baseline });
  return named.map(({ value, word, isStrong = false }) => ({
    value,
    text: `${word} ${formatTick(value)}`.trim(),
    isStrong,
  }));
}
