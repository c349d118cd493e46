import type { Snapshot } from '@lagesbild/domain/history';
import { duplicateProblem } from '@lagesbild/domain/plans';
import type { CodedProblem } from '../../../platform/problem.ts';

/** What may stand only once in a plan, by the constraint that says so. */
const taken: Readonly<Record<string, (sent: Snapshot) => CodedProblem>> = {
  risk_code: ({ code }) => duplicateProblem({ of: 'risk', code: String(code) }),
  quality_area_number: ({ number }) =>
    duplicateProblem({ of: 'quality_area', number: Number(number) }),
  recommendation_number: ({ number }) =>
    duplicateProblem({ of: 'recommendation', number: Number(number) }),
  follow_up_date: ({ effectiveOn }) =>
    duplicateProblem({ of: 'follow_up', effectiveOn: String(effectiveOn) }),
};

/**
 * The database has the last word on what may stand only once: whoever comes second, however close, is told at the field.
 * @param sent the fields as they were to be written
 * @returns null for every other error
 */
export function uniqueProblem(error: unknown, sent: Snapshot): CodedProblem | null {
  const constraint = violatedUnique(error);
  return (constraint && taken[constraint]?.(sent)) || null;
}

/** The name of the unique constraint that an error, or what caused it, is about. */
export function violatedUnique(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && cause.code === '23505' && 'constraint' in cause) {
      return String(cause.constraint);
    }
  }
  return null;
}
