import type { Snapshot } from '@lagesbild/domain/history';
import { saveRecommendationInput } from '@lagesbild/domain/plans';
import type { MunicipalityScope } from '../../../../platform/municipality-scope.ts';
import { problem } from '../../../../platform/problem.ts';
import { editPart, type Settled } from '../edit-part.ts';
import { parseInput, refusedInput } from '../parse-input.ts';
import type { PartResult } from '../part-result.ts';
import type { Writing } from '../write-in-plan.ts';

/**
 * Makes or changes a recommendation from auditors with its answer.
 * @throws NOT_FOUND like `writeInPlan`
 */
export async function saveRecommendation(
  scope: MunicipalityScope,
  raw: unknown,
): Promise<PartResult> {
  const { input, problem: faulty } = parseInput(saveRecommendationInput, raw);
  if (faulty) return refusedInput(faulty);
  const { municipality: _, id, planId, version, ...changed } = input;
  return editPart(scope, { kind: 'recommendation', id, planId, version, changed, settle });
}

async function settle(_writing: Writing, proposed: Snapshot): Promise<Settled> {
  const after = { ...proposed, status: proposed.status ?? 'unanswered' };
  const { receivedOn, dueOn } = after as { receivedOn?: unknown; dueOn?: unknown };
  if (typeof receivedOn === 'string' && typeof dueOn === 'string' && dueOn < receivedOn) {
    const sentence = 'Svaret väntas före den dag då rekommendationen kom. Ändra något av datumen.';
    return { problem: problem('INVALID', 'dueOn', sentence) };
  }
  return { after };
}
