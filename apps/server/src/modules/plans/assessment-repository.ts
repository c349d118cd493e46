import type { Tx } from '@lagesbild/db/client';
import { newId } from '@lagesbild/db/ids';
import { assessment, risk } from '@lagesbild/db/schema';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { and, eq, sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';

export type NewAssessment = {
  riskId: string;
  effectiveOn: CivilDate;
  scaleVersionId: string;
  followUpId: string | null;
  likelihood: number;
  severity: number;
  reason: string;
};

/** Raises the risk's version if it still is what the person saw. @returns the new version, or null on a conflict */
export async function raiseRiskVersion(
  tx: Tx,
  scope: MunicipalityScope,
  riskId: string,
  seenVersion: number,
): Promise<number | null> {
  const [row] = await tx
    .update(risk)
    .set({ version: sql`${risk.version} + 1` })
    .where(
      and(
        eq(risk.municipalityId, scope.municipality.id),
        eq(risk.id, riskId),
        eq(risk.version, seenVersion),
      ),
    )
    .returning({ version: risk.version });
  return row?.version ?? null;
}

export async function insertAssessment(
  tx: Tx,
  scope: MunicipalityScope,
  facts: NewAssessment,
): Promise<string> {
  const id = newId();
  await tx.insert(assessment).values({
    municipalityId: scope.municipality.id,
    id,
    kind: 'residual',
    basis: 'assessed',
    authorUserId: scope.viewer.userId,
    authorName: scope.viewer.name,
    ...facts,
  });
  return id;
}
