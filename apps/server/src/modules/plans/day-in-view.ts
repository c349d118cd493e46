import type { CivilDate } from '@lagesbild/domain/calendar';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { findPlan } from './find-plan.ts';
import { createPicture, type Picture } from './picture.ts';
import { followUpsOfPlan } from './plan-parts.ts';

export type Span = { at: CivilDate | null; compareWith: CivilDate | null };

/** The picture that a part of a plan is seen in. @throws NOT_FOUND like `findPlan` */
export async function pictureOfPart(
  scope: MunicipalityScope,
  { planId }: { planId: string },
  span: Span,
): Promise<Picture> {
  const plan = await findPlan(scope, planId);
  return createPicture(scope, { plan, followUps: await followUpsOfPlan(scope, planId), ...span });
}

/** The day on which a part is seen: that of its plan's picture, so that a page and the list it was opened from agree. */
export const dayInView = async (
  scope: MunicipalityScope,
  part: { planId: string },
  at: CivilDate | null,
): Promise<CivilDate> => at ?? (await pictureOfPart(scope, part, { at, compareWith: null })).at;
