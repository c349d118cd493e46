import { addDays } from '@lagesbild/domain/calendar';
import { doubtSentence, doubtsOfSplit } from '@lagesbild/domain/indicators';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import {
  findForecasts,
  type LoadedSeries,
  loadSeries,
  pickSeriesUnits,
  type SeriesPoint,
} from '../indicators/index.ts';
import { findIndicatorIdsOfGoals } from './goal-repository.ts';
import type { PlanRow } from './plan-repository.ts';

/** An indicator as an annual report prints it under its goal (SDL type GoalIndicator). */
export type GoalIndicatorFacts = {
  loaded: LoadedSeries;
  outcome: number | null;
  boys: number | null;
  girls: number | null;
  previousYear: number | null;
  forecast: number | null;
  yearTarget: number | null;
  councilTarget: number | null;
  councilTargetNote: string | null;
  doubts: string[];
};

/** Indicators of all the plan's goals by goal; the same number of statements however many goals there are. */
export async function loadGoalIndicators(
  scope: MunicipalityScope,
  plan: PlanRow,
  goalIds: readonly string[],
): Promise<Map<string, GoalIndicatorFacts[]>> {
  const idsByGoal = await findIndicatorIdsOfGoals(scope, goalIds);
  const ids = [...new Set([...idsByGoal.values()].flat())];
  const keys = await pickSeriesUnits(scope, ids, plan.orgUnitId);
  const series = await loadSeries(scope, keys, {
    to: addDays(plan.endsBefore, 1),
    withSegments: true,
  });
  const forecasts = await findForecasts(scope, ids);
  const facts = new Map(
    series.map((loaded) => {
      const latest = forecasts
        .get(loaded.indicator.id)
        ?.findLast((row) => row.periodTo === plan.endsBefore);
      // Like the baseline, a forecast is an exact figure: only for those who may see such.
      return [
        loaded.indicator.id,
        factsOf(loaded, plan, loaded.showsExact ? (latest?.value ?? null) : null),
      ];
    }),
  );
  return new Map(
    [...idsByGoal].map(([goalId, ofGoal]) => [
      goalId,
      ofGoal
        .flatMap((id) => facts.get(id) ?? [])
        .sort((a, b) => a.loaded.indicator.sort - b.loaded.indicator.sort),
    ]),
  );
}

function factsOf(loaded: LoadedSeries, plan: PlanRow, forecast: number | null): GoalIndicatorFacts {
  const inPlan = (points: readonly SeriesPoint[]) =>
    points.findLast((point) => point.from >= plan.startsOn && point.to <= plan.endsBefore)?.value ??
    null;
  const segment = (code: string) =>
    inPlan(loaded.segments.find((one) => one.code === code)?.points ?? []);
  const year = loaded.targets.filter(
    (target) => target.periodFrom < plan.endsBefore && target.periodTo > plan.startsOn,
  );
  const council = year.find((target) => target.level === 'council');
  const outcome = inPlan(loaded.points);
  const [boys, girls] = [segment('M'), segment('K')];
  return {
    loaded,
    outcome,
    boys,
    girls,
    previousYear: loaded.points.findLast((point) => point.to <= plan.startsOn)?.value ?? null,
    forecast,
    yearTarget: year.find((target) => target.level === 'unit')?.value ?? null,
    councilTarget: council?.value ?? null,
    councilTargetNote: council?.note ?? null,
    doubts: doubtsOf(loaded, { outcome, boys, girls }),
  };
}

function doubtsOf(
  { indicator }: LoadedSeries,
  printed: { outcome: number | null; boys: number | null; girls: number | null },
): string[] {
  const { outcome, boys, girls } = printed;
  if (indicator.valueKind !== 'share' || outcome === null || boys === null || girls === null)
    return [];
  const split = { total: outcome, boys, girls, decimals: indicator.decimals };
  return doubtsOfSplit(split).map((doubt) => doubtSentence(doubt, split, 'sv'));
}
