import { addDays, type CivilDate, dateLabel } from '../calendar/index.ts';
import { isCellOfScale } from './scale.ts';
import type { ScaleVersion } from './types.ts';

/** An expected error, told at the field at fault. */
export type AssessmentProblem = {
  field: 'effectiveOn' | 'likelihood' | 'severity' | 'reason';
  code: 'INVALID';
  /** One sentence in Swedish with place and remedy. */
  message: string;
};

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
  return dateProblem(input.effectiveOn, context);
}

function dateProblem(
  effectiveOn: CivilDate,
  context: { today: CivilDate; plan: { startsOn: CivilDate; endsBefore: CivilDate } },
): AssessmentProblem | null {
  const { today, plan } = context;
  if (effectiveOn > today) {
    return invalid(
      'effectiveOn',
      `Datumet ligger i framtiden. Välj ${dateLabel(today, 'sv')} eller tidigare.`,
    );
  }
  if (effectiveOn < plan.startsOn || effectiveOn >= plan.endsBefore) {
    const first = dateLabel(plan.startsOn, 'sv');
    const last = dateLabel(addDays(plan.endsBefore, -1), 'sv');
    return invalid(
      'effectiveOn',
      `Datumet ligger utanför planen. Välj en dag från ${first} till ${last}.`,
    );
  }
  return null;
}

function invalid(field: AssessmentProblem['field'], message: string): AssessmentProblem {
  return { field, code: 'INVALID', message };
}
