import type { CivilDate } from '@lagesbild/domain/calendar';
import type { ItemChange } from '@lagesbild/domain/history';
import { civilDateOrNull } from '../../../platform/civil-date-argument.ts';
import { badRequest } from '../../../platform/errors.ts';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { qualityAreasOfPlan } from '../editing/plan-settings.ts';
import { logPlanRead } from '../history/log-plan-read.ts';
import type { MeasureRow } from '../measure-repository.ts';
import { once } from '../once.ts';
import { createPicture } from '../picture.ts';
import type { PlacedRisk } from '../place-risks.ts';
import { followUpsOfPlan } from '../plan-parts.ts';
import type { FollowUpRow, PlanRow } from '../plan-repository.ts';
import { areaNode, goalNode, type SightNode } from '../sightline/sight-node.ts';
import { findChangedItems } from './changed-items.ts';
import { openFilter } from './filter-within.ts';
import { type SignalChange, signalChanges } from './signal-changes.ts';

/** What differs between a plan's state on two days; each part is read when it is first asked for and then kept. */
export type PlanChanges = {
  scope: MunicipalityScope;
  from: CivilDate;
  to: CivilDate;
  /** The follow-up at `from`, when there is one on that day. */
  followUp: FollowUpRow | null;
  hasRisks(): Promise<boolean>;
  /** Those that are not unchanged. */
  risks(): Promise<PlacedRisk[]>;
  items(): Promise<ItemChange[]>;
  signals(): Promise<SignalChange[]>;
  /** Measures that are late at `to` and were not at `from`. */
  nowLate(): Promise<MeasureRow[]>;
  parts(): Promise<SightNode[]>;
};

export type ChangesSpan = { from: string; to: string; within?: string | null };

/**
 * Compares the plan's pictures of two days, and its history between them. The statements are as many however much the
 * plan holds and however much has been written in it.
 * @throws BAD_REQUEST unless `from` lies before `to`; NOT_FOUND when `within` is neither an area nor a goal of the plan
 */
export async function comparePlan(
  scope: MunicipalityScope,
  plan: PlanRow,
  span: ChangesSpan,
): Promise<PlanChanges> {
  const [from, to] = [civilDateOrNull(span.from), civilDateOrNull(span.to)];
  if (from === null || to === null || from >= to) throw badRequest();
  await logPlanRead(scope, plan.id);
  const followUps = await followUpsOfPlan(scope, plan.id);
  const before = createPicture(scope, { plan, followUps, at: from, compareWith: null });
  const now = createPicture(scope, { plan, followUps, at: to, compareWith: from });
  const isWithin = await openFilter({ before, now }, span.within ?? null);
  return {
    scope,
    from,
    to,
    followUp: now.comparedFollowUp,
    hasRisks: async () => (await now.risks()).length > 0,
    risks: once(async () => {
      const moved = (await now.risks()).filter(({ movement }) => movement !== 'unchanged');
      return moved.filter(({ risk }) => isWithin(risk.id));
    }),
    items: once(async () => {
      const items = await findChangedItems({ before, now });
      return items.filter((item) => isWithin(item.id) || isWithin(parentOf(item)));
    }),
    signals: once(async () => {
      const changes = signalChanges(await now.indicators(), from);
      return changes.filter(({ loaded }) => isWithin(loaded.indicator.id));
    }),
    nowLate: once(async () => {
      const wasLate = new Set((await before.measures()).filter(isLate).map(({ id }) => id));
      const late = (await now.measures()).filter((measure) => isLate(measure));
      return late.filter(({ id }) => !wasLate.has(id) && isWithin(id));
    }),
    parts: once(async () => [
      ...(await qualityAreasOfPlan(scope, plan.id)).map(areaNode),
      ...(await now.goals()).map(goalNode),
    ]),
  };
}

const isLate = ({ trafficLight }: MeasureRow) => trafficLight === 'late';

/** An activity belongs to its measure or goal. */
const parentOf = ({ before, after }: ItemChange): string => {
  const snapshot = after ?? before;
  return String(snapshot?.measureId ?? snapshot?.goalId ?? '');
};
