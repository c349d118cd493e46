import { addDays, type CivilDate, isCivilDate } from '@lagesbild/domain/calendar';

export type ChangeDates = { from: CivilDate; to: CivilDate };

/** Why two days in an address cannot be compared. */
export type DateProblem =
  | { kind: 'unknownFrom' | 'unknownTo'; written: string }
  | { kind: 'reversed' | 'same'; from: CivilDate; to: CivilDate };

type Written = { fran?: string | undefined; till?: string | undefined };

/**
 * The days to compare. A day that is left out is the one in view; a day that does not exist, or an order that compares
 * nothing, is told of and not guessed at: the days in view are answered meanwhile.
 */
export function readChangeDates(
  { fran, till }: Written,
  inView: ChangeDates,
): { dates: ChangeDates; problem: DateProblem | null } {
  const failed = (problem: DateProblem) => ({ dates: inView, problem });
  if (fran !== undefined && !isCivilDate(fran)) {
    return failed({ kind: 'unknownFrom', written: fran });
  }
  if (till !== undefined && !isCivilDate(till)) {
    return failed({ kind: 'unknownTo', written: till });
  }
  const dates = { from: fran ?? inView.from, to: till ?? inView.to };
  if (dates.from > dates.to) return failed({ kind: 'reversed', ...dates });
  if (dates.from === dates.to) return failed({ kind: 'same', ...dates });
  return { dates, problem: null };
}

/** The days in view; a plan with no earlier follow-up is compared with its start, or with the day before. */
export function datesInView(plan: {
  startsOn: CivilDate;
  picture: { at: CivilDate; compareWith: CivilDate | null };
}): ChangeDates {
  const { at, compareWith } = plan.picture;
  return { from: compareWith ?? (plan.startsOn < at ? plan.startsOn : addDays(at, -1)), to: at };
}
