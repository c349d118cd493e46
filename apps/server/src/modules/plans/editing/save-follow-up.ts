import type { Snapshot } from '@lagesbild/domain/history';
import {
  type FollowUpKind,
  followUpDateProblem,
  followUpLabel,
  periodOfFollowUp,
  saveFollowUpInput,
} from '@lagesbild/domain/plans';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { editPart, type Settled } from './edit-part.ts';
import { parseInput, refusedInput } from './parse-input.ts';
import type { PartResult } from './part-result.ts';
import type { Writing } from './write-in-plan.ts';

/**
 * Makes or changes a dated round. What it reports on follows from its kind and day, and so does its name until it is
 * given one of its own.
 * @throws NOT_FOUND like `writeInPlan`
 */
export async function saveFollowUp(scope: MunicipalityScope, raw: unknown): Promise<PartResult> {
  const { input, problem } = parseInput(saveFollowUpInput, raw);
  if (problem) return refusedInput(problem);
  const { id, planId, version, kind, label, effectiveOn } = input;
  return editPart(scope, {
    kind: 'follow_up',
    id,
    planId,
    version,
    changed: { kind, label, effectiveOn },
    settle: async (writing, after) => settle(writing, after),
  });
}

function settle({ plan, part }: Writing, after: Snapshot): Settled {
  const [kind, effectiveOn] = roundOf(after);
  const wrong = followUpDateProblem(kind, effectiveOn, plan);
  if (wrong) return { problem: wrong };
  const period = periodOfFollowUp(kind, effectiveOn, plan);
  const named = { ...after, periodFrom: period.from, periodTo: period.to };
  const isNamedByItself = after.label === null || isOwnName(part?.snapshot, after.label);
  return {
    after: isNamedByItself ? { ...named, label: followUpLabel(kind, effectiveOn, plan) } : named,
  };

  function isOwnName(before: Snapshot | undefined, label: unknown): boolean {
    return before !== undefined && label === followUpLabel(...roundOf(before), plan);
  }
}

const roundOf = (snapshot: Snapshot): [FollowUpKind, string] => [
  snapshot.kind as FollowUpKind,
  String(snapshot.effectiveOn),
];
