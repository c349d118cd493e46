import { newId } from '@lagesbild/db/ids';
import { dateLabel } from '@lagesbild/domain/calendar';
import { factDateProblem } from '@lagesbild/domain/fields';
import { type ChangeRiskStateInput, changeRiskStateInput } from '@lagesbild/domain/plans';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { type CodedProblem, problem } from '../../../platform/problem.ts';
import { findStates } from '../risk-repository.ts';
import { parseInput, refusedInput } from './parse-input.ts';
import type { PartResult } from './part-result.ts';
import { recordRiskState } from './risk-state.ts';
import { conflict, type Writing, type Written, writeInPlan } from './write-in-plan.ts';

/** Closes a risk on a day with its reason, or opens it again. @throws NOT_FOUND like `writeInPlan` */
export async function changeRiskState(scope: MunicipalityScope, raw: unknown): Promise<PartResult> {
  const { input, problem: faulty } = parseInput(changeRiskStateInput, raw);
  if (faulty) return refusedInput(faulty);
  const target = { kind: 'risk' as const, id: input.riskId, version: input.version };
  return writeInPlan(scope, target, (writing) => write(writing, input));
}

async function write(writing: Writing, input: ChangeRiskStateInput): Promise<Written> {
  const { scope, plan } = writing;
  if (!writing.isAsSeen) return conflict;
  const wrong =
    factDateProblem(input.effectiveOn, { today: scope.today, plan }) ??
    (await sequenceProblem(scope, input));
  if (wrong) return { problem: wrong };
  const change = await recordRiskState(
    scope,
    { id: newId(), riskId: input.riskId, planId: plan.id },
    {
      effectiveOn: input.effectiveOn,
      closeReason: input.isOpen ? null : (input.closeReason ?? null),
      note: input.note ?? null,
    },
    { reason: input.note },
  );
  return { change };
}

/** A risk is open and closed by turns, each later than the one before: what has been told of it stays true. */
async function sequenceProblem(
  scope: MunicipalityScope,
  { riskId, isOpen, effectiveOn }: ChangeRiskStateInput,
): Promise<CodedProblem | null> {
  const latest = (await findStates(scope, [riskId])).get(riskId)?.at(-1);
  if (!latest) return null;
  if ((latest.state === 'open') === isOpen) {
    return problem('INVALID', 'isOpen', `Risken är redan ${isOpen ? 'öppen' : 'avslutad'}.`);
  }
  if (effectiveOn >= latest.effectiveOn) return null;
  const since = dateLabel(latest.effectiveOn, 'sv');
  const what = isOpen ? 'avslutades' : 'öppnades';
  return problem(
    'INVALID',
    'effectiveOn',
    `Risken ${what} ${since}. Välj den dagen eller en senare.`,
  );
}
