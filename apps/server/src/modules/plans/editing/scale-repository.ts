import { newId } from '@lagesbild/db/ids';
import { plan, riskScale, riskScaleVersion } from '@lagesbild/db/schema';
import type { Band } from '@lagesbild/domain/risk';
import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';

export type ScaleRow = typeof riskScale.$inferSelect;
export type ScaleVersionFields = {
  number: number;
  likelihoodAxis: string;
  severityAxis: string;
  likelihoodNames: string[];
  severityNames: string[];
  cellBands: Band[];
  note: string | null;
};
export type ScalePlan = { scaleId: string; id: string; title: string; orgUnitId: string };

/** The plans that use each scale, closed ones too: what is assessed in them stands on it. */
export async function findPlansOfScales(
  scope: MunicipalityScope,
  scaleIds: readonly string[],
): Promise<Map<string, ScalePlan[]>> {
  const rows = await scope.tx
    .select({
      scaleId: plan.riskScaleId,
      id: plan.id,
      title: plan.title,
      orgUnitId: plan.orgUnitId,
    })
    .from(plan)
    .where(
      and(eq(plan.municipalityId, scope.municipality.id), inArray(plan.riskScaleId, [...scaleIds])),
    )
    .orderBy(desc(plan.startsOn), asc(plan.title));
  return Map.groupBy(
    rows.map((row) => ({ ...row, scaleId: String(row.scaleId) })),
    (row) => row.scaleId,
  );
}

export async function findScales(
  scope: MunicipalityScope,
  ids: readonly string[],
): Promise<Map<string, ScaleRow>> {
  const rows = await scope.tx
    .select()
    .from(riskScale)
    .where(
      and(eq(riskScale.municipalityId, scope.municipality.id), inArray(riskScale.id, [...ids])),
    );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Lets those who publish versions of one scale take turns, whichever of its plans they come from. */
export async function lockScale(scope: MunicipalityScope, id: string): Promise<void> {
  await scope.tx
    .select({ id: riskScale.id })
    .from(riskScale)
    .where(and(eq(riskScale.municipalityId, scope.municipality.id), eq(riskScale.id, id)))
    .for('no key update');
}

/** @returns its id */
export async function insertScale(scope: MunicipalityScope, name: string): Promise<string> {
  const id = newId();
  await scope.tx.insert(riskScale).values({ municipalityId: scope.municipality.id, id, name });
  return id;
}

/** A version is written once and never changed. @returns its id */
export async function insertScaleVersion(
  scope: MunicipalityScope,
  riskScaleId: string,
  version: ScaleVersionFields,
): Promise<string> {
  const id = newId();
  await scope.tx
    .insert(riskScaleVersion)
    .values({ ...version, municipalityId: scope.municipality.id, id, riskScaleId });
  return id;
}
