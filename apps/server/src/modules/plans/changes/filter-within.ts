import { notFound } from '../../../platform/errors.ts';
import { qualityAreasOfPlan } from '../editing/plan-settings.ts';
import type { Picture } from '../picture.ts';
import { findPlanLinks } from '../sightline/link-repository.ts';
import { partsWithin } from './parts-within.ts';

/** Whether a part is in what is asked for; without `within` everything is. @throws NOT_FOUND */
export async function openFilter(
  { before, now }: { before: Picture; now: Picture },
  within: string | null,
): Promise<(id: string) => boolean> {
  if (within === null) return () => true;
  const { scope, plan } = now;
  const areas = await qualityAreasOfPlan(scope, plan.id);
  const ids = partsWithin(within, {
    areaIds: areas.map((area) => area.id),
    risks: (await now.risks()).map(({ risk }) => risk),
    goals: [...(await now.goals()), ...(await before.goals())],
    links: await findPlanLinks(scope, plan.id),
  });
  if (!ids) throw notFound();
  return (id) => ids.has(id);
}
