import type { CivilDate } from '@lagesbild/domain/calendar';
import type { IndicatorPageData } from './indicator-page-fragment.ts';

type Target = IndicatorPageData['targets'][number];

/** The unit's own target that held when a period began; the council's stands beside it and is never it. */
export function targetAt(targets: readonly Target[], date: CivilDate | undefined): Target | null {
  if (!date) return null;
  return targets.find(({ isCouncil, from, to }) => !isCouncil && from <= date && date < to) ?? null;
}

/** The council's target then, with a number or in words. */
export function councilTargetAt(
  targets: readonly Target[],
  date: CivilDate | undefined,
): Target | null {
  if (!date) return null;
  return targets.find(({ isCouncil, from, to }) => isCouncil && from <= date && date < to) ?? null;
}
