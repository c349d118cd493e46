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

/** The figures that can be protected. */
export type GoalFigure = 'outcome' | 'boys' | 'girls' | 'previousYear' | 'forecast';

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
  /** Which of the figures the viewer may not see; the others that are null have no value. */
  hidden: GoalFigure[];
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
      return [loaded.indicator.id, factsOf(loaded, plan, latest?.value ?? null)];
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

type Figure = { value: number | null; missing: string | null };

function factsOf(loaded: LoadedSeries, plan: PlanRow, forecast: number | null): GoalIndicatorFacts {
  const inPlan = (points: readonly SeriesPoint[]) =>
    points.findLast((point) => point.from >= plan.startsOn && point.to <= plan.endsBefore);
  const segment = (code: string) =>
    inPlan(loaded.segments.find((one) => one.code === code)?.points ?? []);
  const year = loaded.targets.filter(
    (target) => target.periodFrom < plan.endsBefore && target.periodTo > plan.startsOn,
  );
  const council = year.find((target) => target.level === 'council');
  const found: Record<GoalFigure, Figure | undefined> = {
    outcome: inPlan(loaded.points),
    boys: segment('M'),
    girls: segment('K'),
    previousYear: loaded.points.findLast((point) => point.to <= plan.startsOn),
    forecast: forecastAs(forecast, loaded.showsExact),
  };
  const figures = Object.keys(found) as GoalFigure[];
  const shownOf = (figure: GoalFigure) => found[figure]?.value ?? null;
  const printed = { outcome: shownOf('outcome'), boys: shownOf('boys'), girls: shownOf('girls') };
  return {
    loaded,
    ...printed,
    previousYear: shownOf('previousYear'),
    forecast: shownOf('forecast'),
    yearTarget: year.find((target) => target.level === 'unit')?.value ?? null,
    councilTarget: council?.value ?? null,
    councilTargetNote: council?.note ?? null,
    hidden: figures.filter((figure) => found[figure]?.missing === 'protected'),
    doubts: doubtsOf(loaded, printed),
  };
}

/** Like the baseline, a forecast is an exact figure: only for those who may see such. */
const forecastAs = (value: number | null, showsExact: boolean): Figure =>
  value === null || showsExact ? { value, missing: null } : { value: null, missing: 'protected' };

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
