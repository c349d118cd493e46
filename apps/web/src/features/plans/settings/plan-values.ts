import { addDays, type CivilDate } from '@lagesbild/domain/calendar';
import type { CopyPreviewQuery, PlanKind } from '../../../generated/gql/graphql.ts';
import { textOf } from '../editing/use-edit-form.ts';

export const PLAN_KINDS: readonly PlanKind[] = [
  'action_plan',
  'operational_plan',
  'internal_control_plan',
  'development_plan',
  'audit_response',
];

/** What the form of a plan writes; the names of the goal levels are lines of one text, level 1 first. */
export type PlanValues = {
  kind: PlanKind;
  title: string;
  startsOn: string;
  lastDay: string;
  note: string;
  goalLevelNames: string;
};

type PlanLike = {
  kind: PlanKind;
  title: string;
  startsOn: CivilDate;
  endsBefore: CivilDate;
  note?: string | null;
  goalLevelNames: readonly string[];
};

export function planValues(plan: PlanLike): PlanValues {
  return {
    kind: plan.kind,
    title: plan.title,
    startsOn: plan.startsOn,
    lastDay: addDays(plan.endsBefore, -1),
    note: textOf(plan.note),
    goalLevelNames: plan.goalLevelNames.join('\n'),
  };
}

/** The names on the lines, without the empty ones. */
export function levelsIn(lines: string | null): string[] {
  return (lines ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The lines as the server takes them; a field that has not changed stays out. */
export function sentPlan<T extends { goalLevelNames?: string | null }>({
  goalLevelNames,
  ...rest
}: T) {
  return goalLevelNames === undefined
    ? rest
    : { ...rest, goalLevelNames: levelsIn(goalLevelNames) };
}

/** Title and days of the year after: "Åtgärdsplan 2026" → "Åtgärdsplan 2027". */
export function nextYear(plan: Pick<PlanLike, 'title' | 'startsOn' | 'endsBefore'>): {
  title: string;
  startsOn: CivilDate;
  lastDay: CivilDate;
} {
  const later = (date: CivilDate) => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  const year = plan.startsOn.slice(0, 4);
  const startsOn = later(plan.startsOn.replace(/-02-29$/, '-02-28'));
  const endsBefore = later(plan.endsBefore.replace(/-02-29$/, '-02-28'));
  return {
    title: plan.title.replaceAll(year, String(Number(year) + 1)),
    startsOn,
    lastDay: addDays(endsBefore, -1),
  };
}

type CopiedPlan = CopyPreviewQuery['municipality']['plan'];

/** The plan's parts of today in the shape that the rule of copying takes. */
export function partsOf({ qualityAreas, picture }: CopiedPlan) {
  const steps = [...picture.measures, ...picture.goals].flatMap(({ activities }) => activities);
  return {
    qualityAreas: qualityAreas.map(({ id }) => ({ id, closedOn: null })),
    goals: picture.goals,
    risks: picture.risks.map(({ isClosed, risk }) => ({ id: risk.id, isOpen: !isClosed })),
    measures: picture.measures.map(({ refersToId, ...measure }) => ({
      ...measure,
      refersToMeasureId: refersToId,
    })),
    activities: steps,
    recommendations: picture.recommendations,
  };
}
