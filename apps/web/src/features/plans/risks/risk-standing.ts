import type { CivilDate } from '@lagesbild/domain/calendar';

type Dated = { effectiveOn: CivilDate };
type Assessed = Dated & { isInherent: boolean };
type State = Dated & { isOpen: boolean };

/** The residual assessment that holds on a date: the newest one made on it or before. Given oldest first. */
export function assessmentAt<T extends Assessed>(
  assessments: readonly T[],
  date: CivilDate,
): T | null {
  return assessments.findLast((one) => !one.isInherent && one.effectiveOn <= date) ?? null;
}

/** The change of state that holds on a date, oldest first; null before the risk was opened. */
export function stateAt<T extends State>(states: readonly T[], date: CivilDate): T | null {
  return states.findLast((state) => state.effectiveOn <= date) ?? null;
}
