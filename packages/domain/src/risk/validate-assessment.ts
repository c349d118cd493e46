import type { CivilDate } from '../calendar/index.ts';
import { type FieldProblem, factDateProblem, invalid } from '../fields/index.ts';
import { isCellOfScale } from './scale.ts';
import type { ScaleVersion } from './types.ts';

export type AssessmentProblem = FieldProblem<'effectiveOn' | 'likelihood' | 'severity' | 'reason'>;

type Proposed = { effectiveOn: CivilDate; likelihood: number; severity: number; reason: string };

/**
 * The first thing that keeps an assessment from being recorded, or null.
 * It must lie in the scale, not in the future, inside the plan, and carry a reason (domain.md §1 "assessment").
 * @param plan `endsBefore` is the first day after the plan
 */
export function validateAssessment(
  scale: ScaleVersion,
  input: Proposed,
  context: { today: CivilDate; plan: { startsOn: CivilDate; endsBefore: CivilDate } },
): AssessmentProblem | null {
  const { likelihoodAxis, likelihoodNames, severityAxis, severityNames } = scale;
  if (!isCellOfScale(scale, { likelihood: input.likelihood, severity: 1 })) {
    return invalid('likelihood', `${likelihoodAxis} ska vara 1–${likelihoodNames.length}.`);
  }
  if (!isCellOfScale(scale, { likelihood: 1, severity: input.severity })) {
    return invalid('severity', `${severityAxis} ska vara 1–${severityNames.length}.`);
  }
  if (input.reason.trim() === '') {
    return invalid('reason', 'Skriv en motivering, så att bedömningen går att följa.');
  }
  return factDateProblem(input.effectiveOn, context);
}
