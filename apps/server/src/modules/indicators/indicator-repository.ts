import { indicator } from '@lagesbild/db/schema';
import { and, eq, inArray } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';

export type IndicatorRow = typeof indicator.$inferSelect;

export async function findIndicatorRows(
  scope: MunicipalityScope,
  ids: readonly string[],
): Promise<Map<string, IndicatorRow>> {
  const rows = await scope.tx
    .select()
    .from(indicator)
    .where(
      and(eq(indicator.municipalityId, scope.municipality.id), inArray(indicator.id, [...ids])),
    );
  return new Map(rows.map((row) => [row.id, row]));
}
