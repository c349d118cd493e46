import type { Fulfilment } from './types.ts';

/** How many goals are fulfilled to each degree. */
export function fulfilmentCounts(
  goals: readonly { fulfilment: Fulfilment }[],
): Record<Fulfilment, number> {
  const counts = { full: 0, partial: 0, none: 0, unassessed: 0 };
  for (const { fulfilment } of goals) {
    counts[fulfilment] += 1;
  }
  return counts;
}
