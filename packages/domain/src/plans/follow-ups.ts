import {
  addDays,
  addMonths,
  type CivilDate,
  dateLabel,
  type Period,
  tertialPeriod,
  yearPeriod,
  yearToMonthPeriod,
} from '../calendar/index.ts';
import { type FieldProblem, invalid } from '../fields/index.ts';
import { inLocale, type Locale } from '../format/index.ts';
import type { FollowUpKind } from './types.ts';

type PlanDates = { startsOn: CivilDate; endsBefore: CivilDate };

/**
 * What a follow-up reports on (domain.md §1 "period"): T1 January–April; T2 January–August, as a T2 report does; the
 * year-end the year, also when its day lies in the spring after; the start the twelve months before the plan; a date
 * from the plan's start to and with the day.
 */
export function periodOfFollowUp(
  kind: FollowUpKind,
  effectiveOn: CivilDate,
  plan: PlanDates,
): Period {
  const year = Number(effectiveOn.slice(0, 4));
  switch (kind) {
    case 't1':
      return tertialPeriod(year, 1);
    case 't2':
      return yearToMonthPeriod(year, 8);
    case 'year_end':
      return yearPeriod(Number(addMonths(effectiveOn, -closingMonths).slice(0, 4)));
    case 'start':
      return { kind: 'custom', from: addMonths(plan.startsOn, -12), to: plan.startsOn };
    case 'date': {
      const to = addDays(effectiveOn, 1);
      return { kind: 'custom', from: to > plan.startsOn ? plan.startsOn : effectiveOn, to };
    }
  }
}

/** How long after the year its accounts may be followed up. */
const closingMonths = 3;

/** "Start 2026", "T1 2026", "T2 2026", "Bokslut 2026", "31 augusti 2026": what a follow-up is called until it is renamed. */
export function followUpLabel(kind: FollowUpKind, effectiveOn: CivilDate, plan: PlanDates): string {
  const period = periodOfFollowUp(kind, effectiveOn, plan);
  const year = (kind === 'start' ? plan.startsOn : period.from).slice(0, 4);
  const names: Record<FollowUpKind, string> = {
    start: `Start ${year}`,
    t1: `T1 ${year}`,
    t2: `T2 ${year}`,
    year_end: `Bokslut ${year}`,
    date: dateLabel(effectiveOn, 'sv'),
  };
  return names[kind];
}

/** Kinds as they are chosen: "tertial 1", "bokslut". */
export function followUpKindLabel(kind: FollowUpKind, locale: Locale): string {
  const names: Record<FollowUpKind, { sv: string; en: string }> = {
    start: { sv: 'start', en: 'start' },
    t1: { sv: 'tertial 1', en: 'tertial 1' },
    t2: { sv: 'tertial 2', en: 'tertial 2' },
    year_end: { sv: 'bokslut', en: 'year-end' },
    date: { sv: 'datum', en: 'date' },
  };
  return inLocale(locale, names[kind]);
}

/**
 * A follow-up's day lies within its plan; the start may be the day before it, the year-end up to three months after.
 * It may lie ahead: rounds are planned.
 */
export function followUpDateProblem(
  kind: FollowUpKind,
  effectiveOn: CivilDate,
  plan: PlanDates,
): FieldProblem<'effectiveOn'> | null {
  const first = kind === 'start' ? addDays(plan.startsOn, -1) : plan.startsOn;
  const end = kind === 'year_end' ? addMonths(plan.endsBefore, closingMonths) : plan.endsBefore;
  if (effectiveOn >= first && effectiveOn < end) {
    return null;
  }
  const last = dateLabel(addDays(end, -1), 'sv');
  return invalid(
    'effectiveOn',
    `Datumet ligger utanför planen. Välj en dag från ${dateLabel(first, 'sv')} till ${last}.`,
  );
}

/**
 * Whether an object has been assessed or reported in a round: some fact of it holds from a day after the round before
 * and not after this one.
 * @param previousOn null for a plan's first round
 */
export function isDoneInRound(
  factDates: readonly CivilDate[],
  previousOn: CivilDate | null,
  roundOn: CivilDate,
): boolean {
  return factDates.some((date) => date <= roundOn && (previousOn === null || date > previousOn));
}
