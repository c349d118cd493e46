import type { CivilDate } from '@lagesbild/domain/calendar';
import { isDoneInRound } from '@lagesbild/domain/plans';
import { notFound } from '../../../platform/errors.ts';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import type { GoalRow } from '../goal-repository.ts';
import { logPlanRead } from '../history/log-plan-read.ts';
import type { MeasureRow } from '../measure-repository.ts';
import { createPicture, type Picture } from '../picture.ts';
import type { PlacedRisk } from '../place-risks.ts';
import { followUpsOfPlan } from '../plan-parts.ts';
import type { FollowUpRow, PlanRow } from '../plan-repository.ts';
import { findLastReports } from './report-repository.ts';

export type FollowUpRound = {
  /** The plan as it stands at the follow-up, or today when the follow-up lies ahead. */
  picture: Picture;
  followUp: FollowUpRow;
  previous: FollowUpRow | null;
  risks: { placed: PlacedRisk; isDone: boolean }[];
  measures: { row: MeasureRow; isDone: boolean }[];
  goals: { row: GoalRow; isDone: boolean }[];
};

/**
 * What a follow-up goes through: the risks that are open, the measures that were not over at the follow-up before, and
 * the goals; each with whether it has been assessed or reported since then.
 * @throws NOT_FOUND for a follow-up that the plan does not have
 */
export async function loadRound(
  scope: MunicipalityScope,
  plan: PlanRow,
  followUpId: string,
): Promise<FollowUpRound> {
  const followUps = await followUpsOfPlan(scope, plan.id);
  const followUp = followUps.find((round) => round.id === followUpId);
  if (!followUp) throw notFound();
  await logPlanRead(scope, plan.id);
  const previous =
    followUps.filter((round) => round.effectiveOn < followUp.effectiveOn).at(-1) ?? null;
  const at = earlier(followUp.effectiveOn, scope.today);
  const compareWith = previous?.effectiveOn ?? null;
  const picture = createPicture(scope, { plan, followUps, at, compareWith });
  const reports = await findLastReports(scope, plan.id, at);
  const isDone = (on: CivilDate | undefined) =>
    isDoneInRound(on === undefined ? [] : [on], compareWith, followUp.effectiveOn);
  const wasOver = ({ id, progress }: MeasureRow) =>
    (progress === 'done' || progress === 'stopped') && !isDone(reports.get(id));
  return {
    picture,
    followUp,
    previous,
    risks: (await picture.risks())
      .filter((placed) => !placed.isClosed)
      .map((placed) => ({ placed, isDone: isDone(placed.now?.effectiveOn) })),
    measures: (await picture.measures())
      .filter((row) => !wasOver(row))
      .map((row) => ({ row, isDone: isDone(reports.get(row.id)) })),
    goals: (await picture.goals()).map((row) => ({ row, isDone: isDone(reports.get(row.id)) })),
  };
}

const earlier = (a: CivilDate, b: CivilDate): CivilDate => (b < a ? b : a);
