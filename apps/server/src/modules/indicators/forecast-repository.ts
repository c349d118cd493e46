import { forecast } from '@lagesbild/db/schema';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';

export type ForecastRow = typeof forecast.$inferSelect;

/** Every published forecast by indicator, oldest first. */
export async function findForecasts(
  scope: MunicipalityScope,
  indicatorIds: readonly string[],
): Promise<Map<string, ForecastRow[]>> {
  const rows = await scope.tx
    .select()
    .from(forecast)
    .where(
      and(
        eq(forecast.municipalityId, scope.municipality.id),
        inArray(forecast.indicatorId, [...indicatorIds]),
      ),
    )
    .orderBy(asc(forecast.recordedAt));
  return Map.groupBy(rows, (row) => row.indicatorId);
}
