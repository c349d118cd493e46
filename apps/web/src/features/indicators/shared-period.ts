import type { Period } from '@lagesbild/domain/calendar';
import type { SeriesPoint } from './series-points.ts';

/** Share of the rows that must agree before a column is named after their period. */
const SHARED_BY = 0.5;

/** The period that most of the points share, to name the column after; the others then say their own. */
export function sharedPeriod(points: readonly (SeriesPoint | null)[]): Period | null {
  const present = points.filter((point) => point !== null);
  const counts = new Map<string, { period: Period; count: number }>();
  for (const { period } of present) {
    const key = keyOf(period);
    counts.set(key, { period, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  return most && most.count >= present.length * SHARED_BY ? most.period : null;
}

export function isSamePeriod(a: Period, b: Period): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf({ kind, from, to }: Period): string {
  return [kind, from, to].join('/');
}
