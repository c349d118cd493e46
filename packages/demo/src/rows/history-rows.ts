import { newId } from '@lagesbild/db/ids';
import type { RowContext } from './context.ts';

/** The first row in the history of each plan, risk, assessment and measure: it was created, by whom and for which date. */
export function addHistory(context: RowContext, actorName: string): void {
  const { municipalityId, rows } = context;
  const planStart = new Map(rows.plan.map((plan) => [plan.id, plan.startsOn]));
  const startOf = (row: { planId: string }) => planStart.get(row.planId) ?? '';
  created('plan', rows.plan, (plan) => plan.startsOn);
  created('risk', rows.risk, startOf);
  created('assessment', rows.assessment, (assessment) => assessment.effectiveOn);
  created('measure', rows.measure, startOf);

  function created<T extends { id: string; recordedAt?: string }>(
    entityType: string,
    entities: T[],
    effectiveOn: (entity: T) => string,
  ): void {
    for (const entity of entities) {
      const { recordedAt: _, ...after } = entity;
      const date = effectiveOn(entity);
      rows.change.push({
        municipalityId,
        id: newId(),
        entityType,
        entityId: entity.id,
        subjectId: entity.id,
        entityVersion: 1,
        before: null,
        after,
        actorName,
        effectiveOn: date,
        recordedAt: context.recordedAt(date),
      });
    }
  }
}
