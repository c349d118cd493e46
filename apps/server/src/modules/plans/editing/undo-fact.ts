import type { FactType, Snapshot } from '@lagesbild/domain/history';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { problem } from '../../../platform/problem.ts';
import type { ChangeRow } from '../../audit/index.ts';
import { findStates } from '../risk-repository.ts';
import { insertWithdrawal } from './fact-repository.ts';
import type { StoredPart } from './part-repository.ts';
import { recordFact } from './record-part.ts';
import { undoMaking } from './undo-part.ts';
import type { Written } from './write-in-plan.ts';

const facts: ReadonlySet<string> = new Set<FactType>([
  'assessment',
  'risk_state',
  'measure_status',
  'goal_assessment',
]);

/** Whether a change is of a dated fact, which is never changed but can be taken back. */
export const isFact = (change: ChangeRow): change is ChangeRow & { entityType: FactType } =>
  facts.has(change.entityType);

/** Takes a dated fact back: what held before it holds again. */
export async function undoFact(
  scope: MunicipalityScope,
  part: StoredPart,
  change: ChangeRow & { entityType: FactType },
): Promise<Written> {
  if (change.after === null) {
    const sentence = 'Det som har tagits tillbaka går inte att ångra. Gör om det i stället.';
    return { problem: problem('INVALID', null, sentence) };
  }
  // A risk without any state would be nowhere.
  if (change.entityType === 'risk_state' && (await countStates(scope, part.id)) === 1) {
    return undoMaking(scope, part, change);
  }
  await insertWithdrawal(scope, { id: change.entityId, type: change.entityType });
  const fact = {
    type: change.entityType,
    id: change.entityId,
    before: change.after as Snapshot,
    after: null,
    effectiveOn: change.effectiveOn,
  };
  return { change: await recordFact(scope, part, fact, { undoesChangeId: change.id }) };
}

const countStates = async (scope: MunicipalityScope, riskId: string): Promise<number> =>
  (await findStates(scope, [riskId])).get(riskId)?.length ?? 0;
