import { newId } from '@lagesbild/db/ids';
import type { GoalData, MunicipalityData, PlanData } from '../model.ts';
import type { RowContext } from './context.ts';
import { addMeasures } from './measure-rows.ts';
import { addRisks } from './risk-rows.ts';

export function addScales(
  { municipalityId, ids, rows }: RowContext,
  data: Pick<MunicipalityData, 'scales'>,
): void {
  for (const { key, name, ...version } of data.scales) {
    const riskScaleId = ids.define('scale', key);
    rows.riskScale.push({ municipalityId, id: riskScaleId, name });
    const id = ids.define('scaleVersion', key);
    rows.riskScaleVersion.push({ municipalityId, id, riskScaleId, number: 1, ...version });
  }
}

/** Indicators must be there before, plans refer to them. */
export function addPlan(context: RowContext, plan: PlanData): void {
  const { municipalityId, ids, rows } = context;
  const planId = ids.define('plan', plan.key);
  rows.plan.push({
    municipalityId,
    id: planId,
    orgUnitId: ids.find('unit', plan.unit),
    kind: plan.kind,
    title: plan.title,
    startsOn: plan.startsOn,
    endsBefore: plan.endsBefore,
    riskScaleId: plan.scale === undefined ? null : ids.find('scale', plan.scale),
    goalLevelNames: plan.goalLevelNames ?? [],
    source: plan.source ?? null,
    note: plan.note ?? null,
  });
  for (const followUp of plan.followUps) {
    const id = ids.define('followUp', `${plan.key} ${followUp.effectiveOn}`);
    rows.followUp.push({ municipalityId, id, planId, ...followUp });
  }
  for (const area of plan.qualityAreas ?? []) {
    const id = ids.define('area', `${plan.key} ${area.number}`);
    rows.qualityArea.push({ municipalityId, id, planId, ...area });
  }
  for (const key of plan.indicators ?? []) {
    rows.planIndicator.push({ municipalityId, planId, indicatorId: ids.find('indicator', key) });
  }
  for (const goal of plan.goals ?? []) {
    addGoal(context, planId, goal, null, 1);
  }
  addRecommendations(context, plan);
  addRisks(context, plan);
  addMeasures(context, plan);
}

function addRecommendations({ municipalityId, ids, rows }: RowContext, plan: PlanData): void {
  const planId = ids.find('plan', plan.key);
  for (const recommendation of plan.recommendations ?? []) {
    rows.recommendation.push({ municipalityId, id: newId(), planId, ...recommendation });
  }
}

function addGoal(
  context: RowContext,
  planId: string,
  goal: GoalData,
  parentId: string | null,
  level: number,
): void {
  const { municipalityId, ids, rows } = context;
  const id = newId();
  const sort = rows.goal.length;
  const { code, title } = goal;
  rows.goal.push({ municipalityId, id, planId, parentId, level, code, title, sort });
  for (const assessment of goal.assessments ?? []) {
    const recordedAt = context.recordedAt(assessment.effectiveOn);
    rows.goalAssessment.push({
      municipalityId,
      id: newId(),
      goalId: id,
      ...assessment,
      recordedAt,
    });
  }
  for (const [order, activity] of (goal.activities ?? []).entries()) {
    rows.activity.push({ municipalityId, id: newId(), goalId: id, ...activity, sort: order });
  }
  for (const key of goal.indicators ?? []) {
    const indicatorId = ids.find('indicator', key);
    rows.goalIndicator.push({ municipalityId, goalId: id, indicatorId });
  }
  for (const child of goal.children ?? []) {
    addGoal(context, planId, child, id, level + 1);
  }
}
