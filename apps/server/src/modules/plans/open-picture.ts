import { civilDateOrNull } from '../../platform/civil-date-argument.ts';
import { loaderOf } from '../../platform/loaders.ts';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { recordRead } from '../audit/index.ts';
import { createPicture, type Picture } from './picture.ts';
import { findFollowUps, type PlanRow } from './plan-repository.ts';

export type PictureDates = { at?: string | null; compareWith?: string | null };

/** @throws BAD_REQUEST when a date is not a civil date */
export async function openPicture(
  scope: MunicipalityScope,
  plan: PlanRow,
  dates: PictureDates,
): Promise<Picture> {
  const at = civilDateOrNull(dates.at);
  const compareWith = civilDateOrNull(dates.compareWith);
  await recordRead(scope, 'plan', plan.id);
  const followUps = (await loaderOf(scope, findFollowUps).load(plan.id)) ?? [];
  return createPicture(scope, { plan, followUps, at, compareWith });
}
