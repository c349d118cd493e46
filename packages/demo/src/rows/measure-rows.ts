import { newId } from '@lagesbild/db/ids';
import type { CivilDate } from '@lagesbild/domain/calendar';
import type { MeasureData, PlanData } from '../model.ts';
import { addActivities } from './activity-rows.ts';
import type { RowContext } from './context.ts';

export function addMeasures(context: RowContext, plan: PlanData): void {
  const { municipalityId, ids, rows } = context;
  const measures = plan.measures ?? [];
  for (const measure of measures) {
    ids.define('measure', `${plan.key} ${measure.title}`);
  }
  for (const [sort, measure] of measures.entries()) {
    const id = ids.find('measure', `${plan.key} ${measure.title}`);
    rows.measure.push({
      municipalityId,
      id,
      planId: ids.find('plan', plan.key),
      title: measure.title,
      description: measure.description ?? null,
      ownerTitle: measure.ownerTitle ?? null,
      ownerUserId: measure.owner === undefined ? null : context.userOf(measure.owner),
      startsOn: measure.startsOn ?? null,
      dueOn: measure.dueOn ?? null,
      hasDeviation: measure.hasDeviation ?? null,
      analysis: measure.analysis ?? null,
      addedOn: measure.added?.on ?? null,
      closedOn: measure.closedOn ?? null,
      refersToMeasureId:
        measure.refersTo === undefined
          ? null
          : ids.find('measure', `${plan.key} ${measure.refersTo}`),
      sort,
    });
    context.edits.set(id, measure.edits ?? []);
    if (measure.added) {
      context.makers.set(id, measure.added.by);
    }
    addParts(context, plan, measure, id);
  }
}

function addParts(context: RowContext, plan: PlanData, measure: MeasureData, id: string): void {
  const { municipalityId, ids, rows } = context;
  for (const { light, ...status } of measure.statuses ?? []) {
    rows.measureStatus.push({
      municipalityId,
      id: newId(),
      measureId: id,
      ...status,
      trafficLight: light ?? null,
      authorName: context.isFictional ? ownerOn(measure, status.effectiveOn) : null,
      recordedAt: context.recordedAt(status.effectiveOn),
    });
  }
  addActivities(context, { measureId: id }, measure.activities ?? []);
  for (const code of measure.risks ?? []) {
    const riskId = ids.find('risk', `${plan.key} ${code}`);
    rows.measureRisk.push({ municipalityId, measureId: id, riskId });
  }
  for (const code of measure.goals ?? []) {
    const goalId = ids.find('goal', `${plan.key} ${code}`);
    rows.measureGoal.push({ municipalityId, measureId: id, goalId });
  }
  for (const number of measure.recommendations ?? []) {
    const recommendationId = ids.find('recommendation', `${plan.key} ${number}`);
    rows.measureRecommendation.push({ municipalityId, measureId: id, recommendationId });
  }
  for (const key of measure.indicators ?? []) {
    const indicatorId = ids.find('indicator', key);
    rows.measureIndicator.push({ municipalityId, measureId: id, indicatorId });
  }
}

/** Who owned a measure on a day: somebody else before an edit that says so. */
function ownerOn({ ownerTitle, edits = [] }: MeasureData, day: CivilDate): string | null {
  const later = edits.find(({ on, was }) => on > day && was.ownerTitle !== undefined);
  return later?.was.ownerTitle ?? ownerTitle ?? null;
}
