import { addDays, type CivilDate, dateLabel } from '../calendar/index.ts';
import { type FieldProblem, invalid } from './field-problem.ts';

/**
 * An end before its start, told at the end; null where either is missing. The same day is allowed.
 * @param endField the name of the end in its form: `dueOn`, `endsOn`, `lastDay`
 */
export function datesProblem<Field extends string>(
  startsOn: CivilDate | null | undefined,
  endsOn: CivilDate | null | undefined,
  endField: Field,
): FieldProblem<Field> | null {
  if (!startsOn || !endsOn || endsOn >= startsOn) {
    return null;
  }
  const start = dateLabel(startsOn, 'sv');
  return invalid(
    endField,
    `Slutet ligger före starten. Välj ${start} eller senare, eller ändra starten.`,
  );
}

/**
 * A dated fact holds from a day inside its plan, and not from one to come (domain.md §1 "Time").
 * @param plan `endsBefore` is the first day after the plan
 */
export function factDateProblem(
  effectiveOn: CivilDate,
  context: { today: CivilDate; plan: { startsOn: CivilDate; endsBefore: CivilDate } },
): FieldProblem<'effectiveOn'> | null {
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
