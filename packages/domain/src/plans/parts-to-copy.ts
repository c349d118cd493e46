import type { CivilDate } from '../calendar/index.ts';
import type { Progress } from './types.ts';

type Closable = { id: string; closedOn: CivilDate | null };
type CopiedGoal = Closable & { parentId: string | null };
type CopiedMeasure = Closable & {
  progress: Progress | null;
  startsOn: CivilDate | null;
  dueOn: CivilDate | null;
  refersToMeasureId: string | null;
};
type CopiedActivity = Closable & {
  measureId: string | null;
  goalId: string | null;
  progress: Progress | null;
  startsOn: CivilDate | null;
  endsOn: CivilDate | null;
};

/** A plan's parts as they are on the day of copying. Links are the caller's: both ends must be among what is copied. */
export type PlanParts<
  Area extends Closable,
  Goal extends CopiedGoal,
  Risk extends { id: string; isOpen: boolean },
  Measure extends CopiedMeasure,
  Activity extends CopiedActivity,
  Recommendation extends Closable & { status: string },
> = {
  qualityAreas: readonly Area[];
  goals: readonly Goal[];
  risks: readonly Risk[];
  measures: readonly Measure[];
  activities: readonly Activity[];
  recommendations: readonly Recommendation[];
};

/**
 * What next year's plan gets: everything that is still open. Quality areas and goals that are not closed, a goal only
 * together with those above it; open risks; measures and their steps neither done nor stopped; recommendations not
 * carried out. Dated facts stay behind. A start or an end is kept where it lies on or after the new plan's start, and
 * emptied where it has passed: nobody has promised a new one.
 * @param startsOn the new plan's first day; what is closed by then is left out
 */
export function partsToCopy<
  Area extends Closable,
  Goal extends CopiedGoal,
  Risk extends { id: string; isOpen: boolean },
  Measure extends CopiedMeasure,
  Activity extends CopiedActivity,
  Recommendation extends Closable & { status: string },
>(parts: PlanParts<Area, Goal, Risk, Measure, Activity, Recommendation>, startsOn: CivilDate) {
  const isKept = (part: Closable) => part.closedOn === null || part.closedOn > startsOn;
  const goals = keptTree(parts.goals, isKept);
  const measures = parts.measures
    .filter((measure) => isKept(measure) && remains(measure.progress))
    .map((measure) => ({
      ...measure,
      startsOn: ahead(measure.startsOn, startsOn),
      dueOn: ahead(measure.dueOn, startsOn),
    }));
  const ids = new Set([...goals, ...measures].map(({ id }) => id));
  const isCopied = (id: string | null) => id !== null && ids.has(id);
  return {
    qualityAreas: parts.qualityAreas.filter(isKept),
    goals,
    risks: parts.risks.filter((risk) => risk.isOpen),
    measures: measures.map((measure) =>
      isCopied(measure.refersToMeasureId) ? measure : { ...measure, refersToMeasureId: null },
    ),
    activities: parts.activities
      .filter(
        (activity) =>
          isKept(activity) &&
          remains(activity.progress) &&
          isCopied(activity.measureId ?? activity.goalId),
      )
      .map((activity) => ({
        ...activity,
        startsOn: ahead(activity.startsOn, startsOn),
        endsOn: ahead(activity.endsOn, startsOn),
      })),
    recommendations: parts.recommendations.filter(
      (recommendation) => isKept(recommendation) && recommendation.status !== 'done',
    ),
  };
}

function remains(progress: Progress | null): boolean {
  return progress !== 'done' && progress !== 'stopped';
}

function ahead(date: CivilDate | null, startsOn: CivilDate): CivilDate | null {
  return date !== null && date >= startsOn ? date : null;
}

function keptTree<Goal extends CopiedGoal>(
  goals: readonly Goal[],
  isKept: (goal: Goal) => boolean,
): Goal[] {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const isWhole = (goal: Goal): boolean => {
    const parent = goal.parentId === null ? undefined : byId.get(goal.parentId);
    return isKept(goal) && (goal.parentId === null || (parent !== undefined && isWhole(parent)));
  };
  return goals.filter(isWhole);
}
