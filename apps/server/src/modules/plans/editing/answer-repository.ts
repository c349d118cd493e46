import { activity, followUp, qualityArea } from '@lagesbild/db/schema';
import { and, eq } from 'drizzle-orm';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import type { ActivityRow } from '../measure-repository.ts';
import type { FollowUpRow } from '../plan-repository.ts';
import type { QualityAreaRow } from '../risk-repository.ts';

// Single rows by id, closed ones too, of those who are read by the plan elsewhere.

export async function findQualityAreaRow(
  scope: MunicipalityScope,
  id: string,
): Promise<QualityAreaRow | undefined> {
  const [row] = await scope.tx
    .select()
    .from(qualityArea)
    .where(and(eq(qualityArea.municipalityId, scope.municipality.id), eq(qualityArea.id, id)));
  return row;
}

export async function findActivityRow(
  scope: MunicipalityScope,
  id: string,
): Promise<ActivityRow | undefined> {
  const [row] = await scope.tx
    .select()
    .from(activity)
    .where(and(eq(activity.municipalityId, scope.municipality.id), eq(activity.id, id)));
  return row;
}

export async function findFollowUpRow(
  scope: MunicipalityScope,
  id: string,
): Promise<FollowUpRow | undefined> {
  const [row] = await scope.tx
    .select()
    .from(followUp)
    .where(and(eq(followUp.municipalityId, scope.municipality.id), eq(followUp.id, id)));
  return row;
}
