import { newId } from '@lagesbild/db/ids';
import type { PlanData, RiskData } from '../model.ts';
import type { RowContext } from './context.ts';

export function addRisks(context: RowContext, plan: PlanData): void {
  const { municipalityId, ids, rows } = context;
  for (const [sort, risk] of (plan.risks ?? []).entries()) {
    const id = ids.define('risk', `${plan.key} ${risk.code}`);
    rows.risk.push({
      municipalityId,
      id,
      planId: ids.find('plan', plan.key),
      qualityAreaId: ids.find('area', `${plan.key} ${risk.area}`),
      code: risk.code,
      title: risk.title,
      description: risk.description ?? null,
      ownerTitle: risk.ownerTitle ?? null,
      sort,
    });
    context.edits.set(id, risk.edits ?? []);
    for (const state of risk.states) {
      const recordedAt = context.recordedAt(state.effectiveOn);
      rows.riskStateChange.push({
        municipalityId,
        id: newId(),
        riskId: id,
        ...state,
        recordedAt,
      });
    }
    addAssessments(context, plan, risk, id);
    for (const key of risk.indicators) {
      rows.riskIndicator.push({
        municipalityId,
        riskId: id,
        indicatorId: ids.find('indicator', key),
      });
    }
  }
}

function addAssessments(context: RowContext, plan: PlanData, risk: RiskData, riskId: string): void {
  for (const { scaleVersion = 1, ...assessment } of risk.assessments) {
    context.rows.assessment.push({
      municipalityId: context.municipalityId,
      id: newId(),
      riskId,
      followUpId: context.ids.lookUp('followUp', `${plan.key} ${assessment.effectiveOn}`),
      scaleVersionId: context.ids.find('scaleVersion', `${plan.scale} ${scaleVersion}`),
      ...assessment,
      recordedAt: context.recordedAt(assessment.effectiveOn),
    });
  }
}
