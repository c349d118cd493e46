import { newId } from '@lagesbild/db/ids';
import { measureStatus } from '@lagesbild/db/schema';
import { sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../../../platform/municipality-scope.ts';
import type { MeasureStatusRow } from '../../measure-repository.ts';

export type NewStatus = Pick<
  MeasureStatusRow,
  'measureId' | 'effectiveOn' | 'progress' | 'trafficLight' | 'note'
>;

/** @returns its id */
export async function insertMeasureStatus(
  scope: MunicipalityScope,
  status: NewStatus,
): Promise<string> {
  const id = newId();
  await scope.tx.insert(measureStatus).values({
    ...status,
    id,
    municipalityId: scope.municipality.id,
    authorUserId: scope.viewer.userId,
    authorName: scope.viewer.name,
    // Of two reports of one day the one recorded last holds: the clock, since those who write take turns.
    recordedAt: sql`clock_timestamp()`,
  });
  return id;
}
