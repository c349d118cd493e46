import { type CodedProblem, problem } from '../../../platform/problem.ts';

/** What may stand only once in a plan, by the constraint that says so. */
const uniqueFields: Readonly<Record<string, { field: string; sentence: string }>> = {
  risk_code: {
    field: 'code',
    sentence: 'En annan risk i planen har redan den beteckningen. Välj en annan.',
  },
  quality_area_number: {
    field: 'number',
    sentence: 'Ett annat kvalitetsområde i planen har redan det numret. Välj ett annat.',
  },
  recommendation_number: {
    field: 'number',
    sentence: 'En annan rekommendation i planen har redan det numret. Välj ett annat.',
  },
  follow_up_date: {
    field: 'effectiveOn',
    sentence: 'Planen har redan en uppföljning den dagen. Välj en annan dag.',
  },
};

/**
 * The database has the last word on what may stand only once: whoever comes second, however close, is told at the field.
 * @returns null for every other error
 */
export function uniqueProblem(error: unknown): CodedProblem | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (!('constraint' in cause) || !('code' in cause) || cause.code !== '23505') continue;
    const unique = uniqueFields[String(cause.constraint)];
    return unique ? problem('INVALID', unique.field, unique.sentence) : null;
  }
  return null;
}
