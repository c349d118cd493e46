import type { CivilDate } from '@lagesbild/domain/calendar';
import type { FollowUpKind } from '../../../../generated/gql/graphql.ts';

export type FollowUpValues = { kind: FollowUpKind; label: string; effectiveOn: CivilDate | '' };

/** Last days of the tertials and of the year; a date of one's own has none. */
const DAY_OF: Partial<Record<FollowUpKind, string>> = {
  t1: '04-30',
  t2: '08-31',
  year_end: '12-31',
};

/**
 * "T2 2026" on 31 August: what a follow-up of a kind is called and when it is, until somebody writes otherwise.
 * @param word what the kind is called: "T2"
 */
export function proposedFollowUp(kind: FollowUpKind, year: string, word: string): FollowUpValues {
  const day = DAY_OF[kind];
  return day
    ? { kind, label: `${word} ${year}`, effectiveOn: `${year}-${day}` }
    : { kind, label: '', effectiveOn: '' };
}
