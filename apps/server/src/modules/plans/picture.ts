import { addDays, type CivilDate } from '@lagesbild/domain/calendar';
import { goalsInTreeOrder, sortMeasuresWorstFirst } from '@lagesbild/domain/plans';
import { compareCodes } from '@lagesbild/domain/risk';
import { sharedBy } from '../../platform/loaders.ts';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { type LoadedSeries, loadSeries, pickSeriesUnits } from '../indicators/index.ts';
import { findGoals, type GoalRow } from './goal-repository.ts';
import { findPlanIndicatorLinks } from './indicator-link-repository.ts';
import { type GoalIndicatorFacts, loadGoalIndicators } from './load-goal-indicators.ts';
import type { MeasureRow } from './measure-repository.ts';
import { once } from './once.ts';
import { type PlacedRisk, placeRisks } from './place-risks.ts';
import { measuresOfPlan, scalesOfPlan } from './plan-parts.ts';
import type { FollowUpRow, PlanRow } from './plan-repository.ts';
import { findRecommendations, type RecommendationRow } from './recommendation-repository.ts';
import type { ScaleVersionRow } from './risk-repository.ts';
import { compareIndicatorsWorstFirst } from './worst-first.ts';

export type PlannedSeries = { loaded: LoadedSeries; riskCodes: string[] };

/**
 * A plan's state at a date beside an earlier one. Each part is read when it is first asked for and then kept, so that a
 * page costs the same statements however much the plan holds, and the summary shares what the sections show.
 */
export type Picture = {
  scope: MunicipalityScope;
  plan: PlanRow;
  at: CivilDate;
  compareWith: CivilDate | null;
  followUps: FollowUpRow[];
  followUp: FollowUpRow | null;
  comparedFollowUp: FollowUpRow | null;
  scale(): Promise<ScaleVersionRow | null>;
  risks(): Promise<PlacedRisk[]>;
  measures(): Promise<MeasureRow[]>;
  indicators(): Promise<PlannedSeries[]>;
  goals(): Promise<GoalRow[]>;
  goalIndicators(): Promise<Map<string, GoalIndicatorFacts[]>>;
  recommendations(): Promise<RecommendationRow[]>;
};

export type PictureInput = {
  plan: PlanRow;
  followUps: FollowUpRow[];
  at: CivilDate | null;
  compareWith: CivilDate | null;
};

/**
 * Without dates: the latest follow-up that has taken place against the one before it. Whoever asks for the same days in a
 * request gets the same picture, with what has been read of it.
 */
export function createPicture(scope: MunicipalityScope, input: PictureInput): Picture {
  const { plan, followUps } = input;
  const at = input.at ?? latestDate(plan, followUps, scope.today);
  const earlier = followUps.filter((round) => round.effectiveOn < at);
  const compareWith = input.compareWith ?? earlier.at(-1)?.effectiveOn ?? null;
  const before = compareWith !== null && compareWith < at ? compareWith : null;
  return sharedBy(scope, pictureOf, {
    key: `${plan.id} ${at} ${before}`,
    args: [scope, { plan, followUps, at, compareWith: before }],
  });
}

function pictureOf(
  scope: MunicipalityScope,
  {
    plan,
    followUps,
    at,
    compareWith: before,
  }: Pick<Picture, 'plan' | 'followUps' | 'at' | 'compareWith'>,
): Picture {
  const on = (date: CivilDate | null) =>
    followUps.find((round) => round.effectiveOn === date) ?? null;
  const scales = () => scalesOfPlan(scope, plan.id);
  const goals = once(async () => goalsInTreeOrder(await findGoals(scope, plan.id, at)));
  const risks = once(async () =>
    placeRisks(scope, { plan, scales: await scales(), followUps, at, compareWith: before }),
  );
  return {
    scope,
    plan,
    at,
    compareWith: before,
    followUps,
    followUp: on(at),
    comparedFollowUp: on(before),
    scale: once(async () => currentScale(await scales(), await risks())),
    risks,
    measures: once(async () => sortMeasuresWorstFirst(await measuresOfPlan(scope, plan.id, at))),
    indicators: once(async () => {
      const links = await findPlanIndicatorLinks(scope, plan.id);
      const keys = await pickSeriesUnits(
        scope,
        links.map((link) => link.indicatorId),
        plan.orgUnitId,
      );
      const series = await loadSeries(scope, keys, { to: addDays(at, 1) });
      const codes = new Map(
        links.map((link) => [link.indicatorId, link.riskCodes.toSorted(compareCodes)]),
      );
      return series
        .map((loaded) => ({ loaded, riskCodes: codes.get(loaded.indicator.id) ?? [] }))
        .sort(compareIndicatorsWorstFirst);
    }),
    goals,
    goalIndicators: once(async () =>
      loadGoalIndicators(
        scope,
        plan,
        (await goals()).map((goal) => goal.id),
      ),
    ),
    recommendations: once(() => findRecommendations(scope, plan.id, at)),
  };
}

function latestDate(plan: PlanRow, followUps: readonly FollowUpRow[], today: CivilDate): CivilDate {
  const held = followUps.filter((round) => round.effectiveOn <= today).at(-1);
  if (held) return held.effectiveOn;
  const lastDay = addDays(plan.endsBefore, -1);
  return today < lastDay ? todayOrStart(plan, today) : lastDay;
}

/** The first day of a plan that has not begun: next year's plan shows what it will begin with, not an empty plan. */
export function todayOrStart({ startsOn }: PlanRow, today: CivilDate): CivilDate {
  if (today < startsOn) return startsOn;
  return today;
}

/** The version that the newest standing is pinned to, so that the matrix is drawn as it was assessed. */
function currentScale(
  scales: readonly ScaleVersionRow[],
  risks: readonly PlacedRisk[],
): ScaleVersionRow | null {
  if (risks.length === 0) return null;
  const newest = risks
    .flatMap((risk) => risk.now ?? risk.before ?? [])
    .toSorted((a, b) => a.effectiveOn.localeCompare(b.effectiveOn))
    .at(-1);
  return scales.find((scale) => scale.id === newest?.scaleVersionId) ?? scales[0] ?? null;
}
