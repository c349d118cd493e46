import { factWithdrawal, goalAssessment, riskStateChange } from '@lagesbild/db/schema';
import { sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import type { GoalAssessmentRow } from '../goal-repository.ts';
import type { StateRow } from '../risk-repository.ts';

/** Of two facts of one day the one recorded last holds: the clock, since those who write take turns. */
const now = sql`clock_timestamp()`;

export type NewRiskState = Pick<
  StateRow,
  'id' | 'riskId' | 'effectiveOn' | 'state' | 'closeReason' | 'note'
>;

export async function insertRiskStates(
  scope: MunicipalityScope,
  facts: readonly NewRiskState[],
): Promise<void> {
  if (facts.length === 0) return;
  const ofAll = {
    municipalityId: scope.municipality.id,
    authorUserId: scope.viewer.userId,
    recordedAt: now,
  };
  await scope.tx.insert(riskStateChange).values(facts.map((fact) => ({ ...fact, ...ofAll })));
}

export async function insertGoalAssessment(
  scope: MunicipalityScope,
  fact: Pick<GoalAssessmentRow, 'id' | 'goalId' | 'effectiveOn' | 'fulfilment' | 'analysis'>,
): Promise<void> {
  await scope.tx.insert(goalAssessment).values({
    ...fact,
    municipalityId: scope.municipality.id,
    authorUserId: scope.viewer.userId,
    authorName: scope.viewer.name,
    recordedAt: now,
  });
}

/** Takes a dated fact back; every reading leaves it out from now on. */
export async function insertWithdrawal(
  scope: MunicipalityScope,
  fact: { id: string; type: string },
): Promise<void> {
  await scope.tx.insert(factWithdrawal).values({
    municipalityId: scope.municipality.id,
    factId: fact.id,
    factType: fact.type,
    authorUserId: scope.viewer.userId,
    recordedAt: now,
  });
}
