type Month = { year: number; month: number; from: number };
export type YearLabel = { year: number; at: number };

/** What "2026" takes in the chart's type with some air, in pixels. */
const ROOM = 36;

/**
 * Where an axis of months says its years: the first month's, and every year that begins. Where two would run together,
 * the later stands: the earlier has no room among its months.
 */
export function yearLabels(
  months: readonly Month[],
  x: (day: number) => number,
  left: number,
): YearLabel[] {
  const labels = months
    .filter(({ month }, index) => index === 0 || month === 0)
    .map(({ year, from }) => ({ year, at: Math.max(left, x(from) + 3) }));
  return labels.filter(({ at }, index) => {
    const next = labels[index + 1];
    return next === undefined || next.at - at >= ROOM;
  });
}
