import { canReportMeasure } from '@lagesbild/domain/access';
import { factDateProblem } from '@lagesbild/domain/fields';
import {
  lightNoteProblem,
  proposedTrafficLight,
  type ReportMeasureInput,
  reportMeasureInput,
} from '@lagesbild/domain/plans';
import type { MunicipalityScope } from '../../../../platform/municipality-scope.ts';
import { problem } from '../../../../platform/problem.ts';
import { findMeasureRow } from '../../measure-repository.ts';
import { parseInput, refusedInput } from '../parse-input.ts';
import type { PartResult } from '../part-result.ts';
import { recordFact } from '../record-part.ts';
import { conflict, type Writing, type Written, writeInPlan } from '../write-in-plan.ts';
import { insertMeasureStatus } from './measure-status-repository.ts';

/**
 * How a measure goes from a date on: progress, and a light where a person overrides the one that the dates propose. The
 * owner may do it without being the plan's head.
 * @throws NOT_FOUND like `writeInPlan`
 */
export async function reportMeasure(scope: MunicipalityScope, raw: unknown): Promise<PartResult> {
  const { input, problem: faulty } = parseInput(reportMeasureInput, raw);
  if (faulty) return refusedInput(faulty);
  return writeInPlan(
    scope,
    {
      kind: 'measure',
      id: input.measureId,
      version: input.version,
      may: (plan, part) =>
        canReportMeasure(scope.viewer, plan.orgUnitId, ownerIn(part?.snapshot ?? {})),
    },
    (writing) => write(writing, input),
  );
}

async function write(
  { scope, plan, part, isAsSeen }: Writing,
  input: ReportMeasureInput,
): Promise<Written> {
  if (part === null || !isAsSeen) return conflict;
  if (part.snapshot.closedOn !== null) {
    const sentence = 'Åtgärden är avslutad. Öppna den igen innan du rapporterar den.';
    return { problem: problem('INVALID', null, sentence) };
  }
  const { effectiveOn, trafficLight = null, note = null } = input;
  const date = factDateProblem(effectiveOn, { today: scope.today, plan });
  if (date) return { problem: date };
  const before = await findMeasureRow(scope, part.id, effectiveOn);
  if (!before) return conflict;
  const progress = input.progress === undefined ? before.progress : input.progress;
  const proposed = proposedTrafficLight({ ...before, progress }, effectiveOn);
  const unexplained = lightNoteProblem(trafficLight, proposed, note);
  if (unexplained) return { problem: unexplained };

  const after = { effectiveOn, progress, trafficLight, note };
  const id = await insertMeasureStatus(scope, { measureId: part.id, ...after });
  const change = await recordFact(
    scope,
    part,
    { type: 'measure_status', id, before: null, after, effectiveOn },
    { reason: note },
  );
  return { change };
}

const ownerIn = ({ ownerUserId }: { ownerUserId?: unknown }): string | null =>
  typeof ownerUserId === 'string' ? ownerUserId : null;
