import type { Period } from '@lagesbild/domain/calendar';
import type { SeriesPoint } from './series-points.ts';

/** The period that all the points share, if they do: only then may a column be named after it. */
export function sharedPeriod(points: readonly (SeriesPoint | null)[]): Period | null {
  const counts = new Map<string, { period: Period; count: number }>();
  const present = points.filter((point) => point !== null);
  for (const { period } of present) {
    const key = `${period.kind}/${period.from}/${period.to}`;
    const known = counts.get(key);
    counts.set(key, { period, count: (known?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  return most && most.count === present.length ? most.period : null;
}
