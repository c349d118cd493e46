import { newId } from '@lagesbild/db/ids';
import type { GoalData, MunicipalityData, PlanData } from '../model.ts';
import { addActivities } from './activity-rows.ts';
import type { RowContext } from './context.ts';
import { addMeasures } from './measure-rows.ts';
import { addRisks } from './risk-rows.ts';

/** A scale's first version is as old as its municipality's figures. */
export function addScales(
  { municipalityId, ids, rows, recordedAt }: RowContext,
  data: Pick<MunicipalityData, 'scales' | 'units'>,
): void {
  const since = data.units[0]?.versions[0]?.from ?? '';
  for (const { key, name, later = [], ...first } of data.scales) {
    const riskScaleId = ids.define('scale', key);
    rows.riskScale.push({ municipalityId, id: riskScaleId, name });
    const versions = [{ publishedOn: since }, ...later];
    for (const [at, { publishedOn, ...changed }] of versions.entries()) {
      const number = at + 1;
      rows.riskScaleVersion.push({
        municipalityId,
        id: ids.define('scaleVersion', `${key} ${number}`),
        riskScaleId,
        number,
        ...first,
        ...changed,
        recordedAt: recordedAt(publishedOn),
      });
    }
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
  for (const { edits, ...area } of plan.qualityAreas ?? []) {
    const id = ids.define('area', `${plan.key} ${area.number}`);
    rows.qualityArea.push({ municipalityId, id, planId, ...area });
    context.edits.set(id, edits ?? []);
  }
  for (const key of plan.indicators ?? []) {
    rows.planIndicator.push({ municipalityId, planId, indicatorId: ids.find('indicator', key) });
  }
  for (const goal of plan.goals ?? []) {
    addGoal(context, plan, goal, null);
  }
  addRecommendations(context, plan);
  addRisks(context, plan);
  addMeasures(context, plan);
}

function addRecommendations(
  { municipalityId, ids, rows, edits }: RowContext,
  plan: PlanData,
): void {
  const planId = ids.find('plan', plan.key);
  for (const { edits: written, ...recommendation } of plan.recommendations ?? []) {
    const id = ids.define('recommendation', `${plan.key} ${recommendation.number}`);
    rows.recommendation.push({ municipalityId, id, planId, ...recommendation });
    edits.set(id, written ?? []);
  }
}

type Placed = { id: string; level: number };

function addGoal(context: RowContext, plan: PlanData, goal: GoalData, parent: Placed | null): void {
  const { municipalityId, ids, rows } = context;
  const { code, title, description, ownerTitle } = goal;
  const id = code === undefined ? newId() : ids.define('goal', `${plan.key} ${code}`);
  const level = (parent?.level ?? 0) + 1;
  rows.goal.push({
    municipalityId,
    id,
    planId: ids.find('plan', plan.key),
    parentId: parent?.id ?? null,
    level,
    code,
    title,
    description,
    ownerTitle,
    sort: rows.goal.length,
  });
  context.edits.set(id, goal.edits ?? []);
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
  addActivities(context, { goalId: id }, goal.activities ?? []);
  for (const key of goal.indicators ?? []) {
    const indicatorId = ids.find('indicator', key);
    rows.goalIndicator.push({ municipalityId, goalId: id, indicatorId });
  }
  for (const child of goal.children ?? []) {
    addGoal(context, plan, child, { id, level });
  }
}
