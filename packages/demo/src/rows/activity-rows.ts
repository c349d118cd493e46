import { newId } from '@lagesbild/db/ids';
import type { ActivityData } from '../model.ts';
import type { RowContext } from './context.ts';

/** Steps of a measure or of a goal, in the order they are given. */
export function addActivities(
  { municipalityId, rows, edits }: RowContext,
  parent: { measureId: string } | { goalId: string },
  activities: readonly ActivityData[],
): void {
  for (const [sort, { edits: written, ...activity }] of activities.entries()) {
    const id = newId();
    rows.activity.push({ municipalityId, id, ...parent, ...activity, sort });
    edits.set(id, written ?? []);
  }
}
