import { civilDateOrNull } from '../../platform/civil-date-argument.ts';
import { loaderOf } from '../../platform/loaders.ts';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { recordRead } from '../audit/index.ts';
import { findPlan } from './find-plan.ts';
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
  await recordRead(scope, 'plan', plan.id);
  const followUps = await followUpsOfPlan(scope, plan.id);
  return createPicture(scope, { plan, followUps, at, compareWith });
}

/** The picture of a plan without dates, for parts that are shown outside one; made once however many ask. */
export async function currentPicture(scope: MunicipalityScope, planId: string): Promise<Picture> {
  const picture = await loaderOf(scope, createCurrentPictures).load(planId);
  if (!picture) throw new Error(`plan ${planId} has no picture`);
  return picture;
}

async function createCurrentPictures(scope: MunicipalityScope, planIds: readonly string[]) {
  const pictures = new Map<string, Picture>();
  for (const id of planIds) {
    const plan = await findPlan(scope, id);
    const followUps = await followUpsOfPlan(scope, id);
    pictures.set(id, createPicture(scope, { plan, followUps, at: null, compareWith: null }));
  }
  return pictures;
}
