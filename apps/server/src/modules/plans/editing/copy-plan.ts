import { newId } from '@lagesbild/db/ids';
import { canCopyPlan } from '@lagesbild/domain/access';
import { addDays } from '@lagesbild/domain/calendar';
import { datesProblem } from '@lagesbild/domain/fields';
import { type CopyPlanInput, copyPlanInput } from '@lagesbild/domain/plans';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { copiesOf } from './copied-parts.ts';
import { parseInput, refusedInput } from './parse-input.ts';
import { markCopied } from './part-repository.ts';
import type { PartResult } from './part-result.ts';
import { findPartsToCopy } from './parts-to-copy.ts';
import { recordNewPart, recordNewParts } from './record-part.ts';
import { openRisks } from './risk-state.ts';
import { type Writing, type Written, writeInPlan } from './write-in-plan.ts';

/**
 * Next year's plan with what is still open: texts, links and owners follow along, dated facts do not. Each risk is open
 * from the new plan's first day. All of it in one transaction, each new object with its row of history.
 * @throws NOT_FOUND like `writeInPlan`
 */
export async function copyPlan(scope: MunicipalityScope, raw: unknown): Promise<PartResult> {
  const { input, problem } = parseInput(copyPlanInput, raw);
  if (problem) return refusedInput(problem);
  const target = {
    kind: 'plan' as const,
    id: input.planId,
    version: null,
    isForClosedPlan: true,
    may: (plan: { orgUnitId: string }) => canCopyPlan(scope.viewer, plan.orgUnitId),
  };
  return writeInPlan(scope, target, (writing) => write(writing, input));
}

async function write({ scope, plan, part }: Writing, input: CopyPlanInput): Promise<Written> {
  const wrong = datesProblem(input.startsOn, input.lastDay, 'lastDay');
  if (wrong) return { problem: wrong };
  const planId = newId();
  const snapshot = {
    ...part?.snapshot,
    title: input.title,
    startsOn: input.startsOn,
    endsBefore: addDays(input.lastDay, 1),
    closedOn: null,
  };
  const copies = copiesOf(await findPartsToCopy(scope, plan.id, input.startsOn), planId);
  const change = await recordNewPart(
    scope,
    { kind: 'plan', id: planId, planId, snapshot },
    { reason: `Kopierad från ${plan.title}` },
    async () => {
      await markCopied(scope, { id: planId, from: plan.id });
      for (const { kind, parts } of copies) {
        await recordNewParts(scope, kind, parts);
        if (kind !== 'risk') continue;
        const states = parts.map((risk) => ({ id: newId(), riskId: risk.id, planId }));
        await openRisks(scope, states, input.startsOn);
      }
    },
  );
  return { change, id: planId };
}
