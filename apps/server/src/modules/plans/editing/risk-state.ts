import type { CivilDate } from '@lagesbild/domain/calendar';
import type { RiskCloseReason } from '@lagesbild/domain/risk';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { type ChangeRow, recordChanges } from '../../audit/index.ts';
import { insertRiskStates } from './fact-repository.ts';
import { recordFact, type Why } from './record-part.ts';

export type NewState = { id: string; riskId: string; planId: string };

/** The first states of new risks; they belong to the making of the risks and raise no version. */
export async function openRisks(
  scope: MunicipalityScope,
  states: readonly NewState[],
  effectiveOn: CivilDate,
): Promise<void> {
  const after = { effectiveOn, state: 'open', closeReason: null, note: null } as const;
  await insertRiskStates(
    scope,
    states.map(({ id, riskId }) => ({ ...after, id, riskId })),
  );
  await recordChanges(
    scope.tx,
    scope,
    states.map(({ id, riskId, planId }) => ({
      entityType: 'risk_state',
      entityId: id,
      subjectId: riskId,
      planId,
      entityVersion: 1,
      before: null,
      after,
      reason: null,
      effectiveOn,
    })),
  );
}

/** Closes a risk, or opens it again where there is no reason. */
export async function recordRiskState(
  scope: MunicipalityScope,
  { id, riskId, planId }: NewState,
  fact: { effectiveOn: CivilDate; closeReason: RiskCloseReason | null; note: string | null },
  why: Omit<Why, 'effectiveOn'> = {},
): Promise<ChangeRow> {
  const after = { ...fact, state: fact.closeReason === null ? 'open' : 'closed' } as const;
  await insertRiskStates(scope, [{ ...after, id, riskId }]);
  const { effectiveOn } = fact;
  return recordFact(
    scope,
    { kind: 'risk', id: riskId, planId },
    { type: 'risk_state', id, before: null, after, effectiveOn },
    why,
  );
}
