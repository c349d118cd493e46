import type { CivilDate } from '@lagesbild/domain/calendar';
import { loaderOf } from '../../platform/loaders.ts';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { findUnit, type Unit } from '../organisation/index.ts';
import { findGoalAssessments, type GoalAssessmentRow } from './goal-repository.ts';
import { findRisksOfIndicators, type IndicatorRiskRow } from './indicator-link-repository.ts';
import { listVisibleRisks } from './list-visible-risks.ts';
import {
  type ActivityRow,
  findActivities,
  findMeasureStatuses,
  findMeasures,
  type MeasureRow,
  type MeasureStatusRow,
} from './measure-repository.ts';
import {
  countPlanParts,
  type FollowUpRow,
  findFollowUps,
  type PlanCounts,
  type PlanRow,
} from './plan-repository.ts';
import {
  type AssessmentRow,
  findAssessments,
  findRisksOfPlans,
  findScaleVersionsOfPlans,
  findStates,
  type RiskRow,
  type ScaleVersionRow,
  type StateRow,
} from './risk-repository.ts';

// Parts of a plan that the viewer already may see: asked for one by one, read together in one statement each.

export const unitOfPlan = (scope: MunicipalityScope, plan: PlanRow): Promise<Unit> =>
  findUnit(scope, plan.orgUnitId);

export const followUpsOfPlan = async (
  scope: MunicipalityScope,
  id: string,
): Promise<FollowUpRow[]> => (await loaderOf(scope, findFollowUps).load(id)) ?? [];

const noParts: PlanCounts = { risks: 0, measures: 0, goals: 0, indicators: 0, recommendations: 0 };
export const countsOfPlan = async (scope: MunicipalityScope, id: string): Promise<PlanCounts> =>
  (await loaderOf(scope, countPlanParts).load(id)) ?? noParts;

/** In the plan's order. */
export const risksOfPlan = async (scope: MunicipalityScope, id: string): Promise<RiskRow[]> =>
  (await loaderOf(scope, findRisksOfPlans).load(id)) ?? [];

/** Every version of the plan's scale, newest first. */
export const scalesOfPlan = async (
  scope: MunicipalityScope,
  id: string,
): Promise<ScaleVersionRow[]> => (await loaderOf(scope, findScaleVersionsOfPlans).load(id)) ?? [];

export const statesOfRisk = async (scope: MunicipalityScope, id: string): Promise<StateRow[]> =>
  (await loaderOf(scope, findStates).load(id)) ?? [];

/** Residual and inherent, oldest first, each with the scale version it is pinned to. */
export async function assessmentsOfRisk(
  scope: MunicipalityScope,
  risk: RiskRow,
): Promise<{ row: AssessmentRow; scale: ScaleVersionRow }[]> {
  const rows = (await loaderOf(scope, findAssessments).load(risk.id)) ?? [];
  const scales = await scalesOfPlan(scope, risk.planId);
  return rows.flatMap((row) => {
    const scale = scales.find((version) => version.id === row.scaleVersionId);
    return scale ? [{ row, scale }] : [];
  });
}

/** The plan's measures as they stood on a day, in the plan's order: read once however many parts of a page ask. */
export const measuresOfPlan = async (
  scope: MunicipalityScope,
  planId: string,
  at: CivilDate,
): Promise<MeasureRow[]> =>
  (await loaderOf(scope, findMeasuresOfDays).load(`${planId} ${at}`)) ?? [];

/** One statement for each plan and day, and a page has one of each. */
async function findMeasuresOfDays(scope: MunicipalityScope, plansAndDays: readonly string[]) {
  const found = new Map<string, MeasureRow[]>();
  for (const key of plansAndDays) {
    const [planId = '', at = ''] = key.split(' ');
    found.set(key, await findMeasures(scope, planId, at));
  }
  return found;
}

/** Oldest first. */
export const assessmentsOfGoal = async (
  scope: MunicipalityScope,
  id: string,
): Promise<GoalAssessmentRow[]> => (await loaderOf(scope, findGoalAssessments).load(id)) ?? [];

/** Oldest first. */
export const statusesOfMeasure = async (
  scope: MunicipalityScope,
  id: string,
): Promise<MeasureStatusRow[]> => (await loaderOf(scope, findMeasureStatuses).load(id)) ?? [];

/** Of a measure or of a goal, those that were there on a day. */
export const activitiesOf = async (
  scope: MunicipalityScope,
  id: string,
  at: CivilDate,
): Promise<ActivityRow[]> =>
  ((await loaderOf(scope, findActivities).load(id)) ?? []).filter((one) => isThere(one, at));

const isThere = (part: { addedOn: CivilDate | null; closedOn: CivilDate | null }, at: CivilDate) =>
  (part.addedOn === null || part.addedOn <= at) && (part.closedOn === null || part.closedOn > at);

/** The risks that an indicator follows, in plans the viewer may see. */
export const risksOfIndicator = async (
  scope: MunicipalityScope,
  id: string,
): Promise<IndicatorRiskRow[]> =>
  listVisibleRisks(scope, (await loaderOf(scope, findRisksOfIndicators).load(id)) ?? []);
