import { assessment } from '@lagesbild/db/schema';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import type { AssessmentRow } from './risk-repository.ts';

export type NewAssessment = {
  id: string;
  riskId: string;
  kind: AssessmentRow['kind'];
  effectiveOn: CivilDate;
  scaleVersionId: string;
  followUpId: string | null;
  basis: AssessmentRow['basis'];
  likelihood: number | null;
  severity: number | null;
  statedBand: AssessmentRow['statedBand'];
  reason: string | null;
};

/** Of two assessments of one day the one recorded last holds: the clock, since those who write take turns. */
export async function insertAssessment(
  scope: MunicipalityScope,
  fact: NewAssessment,
): Promise<void> {
  await scope.tx.insert(assessment).values({
    ...fact,
    municipalityId: scope.municipality.id,
    authorUserId: scope.viewer.userId,
    authorName: scope.viewer.name,
    recordedAt: sql`clock_timestamp()`,
  });
}
