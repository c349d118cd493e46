import { civilDateOrNull } from '../../platform/civil-date-argument.ts';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { logPlanRead } from './history/log-plan-read.ts';
import { createPicture, type Picture } from './picture.ts';
import { followUpsOfPlan } from './plan-parts.ts';
import type { PlanRow } from './plan-repository.ts';

export type PictureDates = { at?: string | null; compareWith?: string | null };

/** @throws BAD_REQUEST when a date is not a civil date */
export async function openPicture(
  scope: MunicipalityScope,
  plan: PlanRow,
  dates: PictureDates,
): Promise<Picture> {
  const at = civilDateOrNull(dates.at);
  const compareWith = civilDateOrNull(dates.compareWith);
  await logPlanRead(scope, plan.id);
  const followUps = await followUpsOfPlan(scope, plan.id);
  return createPicture(scope, { plan, followUps, at, compareWith });
}
