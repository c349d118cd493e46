import type { CivilDate } from '@lagesbild/domain/calendar';
import type { FactType, PartType, Snapshot } from '@lagesbild/domain/history';
import type { RowContext } from './context.ts';
import { factFields, pick, snapshotter } from './snapshots.ts';

/** A part of a plan with what history tells of it. */
export type HistoryPart = {
  type: PartType;
  row: { id: string; version?: number | undefined };
  planId: string;
  snapshot: Snapshot;
  /** The day from which it is there. */
  since: CivilDate;
  facts: HistoryFact[];
};

type HistoryFact = {
  type: FactType;
  id: string;
  snapshot: Snapshot;
  effectiveOn: CivilDate;
  authorName: string | null;
};

/** Every plan and every part of it, with the facts that belong to each. */
export function partsWithFacts({ rows }: RowContext): HistoryPart[] {
  const snapshotOf = snapshotter(rows);
  const firstDays = firstDayOfPlans(rows);
  const planOfParent = new Map(
    [...rows.measure, ...rows.goal].map(({ id, planId }) => [id, planId]),
  );
  const facts = {
    risk: Map.groupBy(
      [
        ...rows.riskStateChange.map((row) => factOf('risk_state', row, row.riskId)),
        ...rows.assessment.map((row) => factOf('assessment', row, row.riskId)),
      ],
      ({ subjectId }) => subjectId,
    ),
    measure: Map.groupBy(
      rows.measureStatus.map((row) => factOf('measure_status', row, row.measureId)),
      ({ subjectId }) => subjectId,
    ),
    goal: Map.groupBy(
      rows.goalAssessment.map((row) => factOf('goal_assessment', row, row.goalId)),
      ({ subjectId }) => subjectId,
    ),
  };
  const part = (type: PartType, row: PartRow, planId: string): HistoryPart => {
    const own = type in facts ? (facts[type as keyof typeof facts].get(row.id) ?? []) : [];
    const opened = own.find((fact) => fact.type === 'risk_state')?.effectiveOn;
    return {
      type,
      row,
      planId,
      snapshot: snapshotOf(type, row),
      since: row.addedOn ?? opened ?? firstDays.get(planId) ?? '',
      facts: own,
    };
  };
  const inPlan = (type: PartType, of: readonly (PartRow & { planId: string })[]) =>
    of.map((row) => part(type, row, row.planId));
  return [
    ...rows.plan.map((row) => part('plan', row, row.id)),
    ...inPlan('follow_up', rows.followUp),
    ...inPlan('quality_area', rows.qualityArea),
    ...inPlan('goal', rows.goal),
    ...inPlan('recommendation', rows.recommendation),
    ...inPlan('risk', rows.risk),
    ...inPlan('measure', rows.measure),
    ...rows.activity.map((row) =>
      part('activity', row, planOfParent.get(row.measureId ?? row.goalId ?? '') ?? ''),
    ),
  ];
}

type PartRow = { id: string; version?: number | undefined; addedOn?: string | null | undefined };

function factOf(
  type: FactType,
  row: { id: string; effectiveOn: string; authorName?: string | null | undefined },
  subjectId: string,
): HistoryFact & { subjectId: string } {
  return {
    type,
    id: row.id,
    subjectId,
    snapshot: pick(row, factFields[type]),
    effectiveOn: row.effectiveOn,
    authorName: row.authorName ?? null,
  };
}

/** A plan is there from its start, or from its first follow-up where that looks at the day before. */
function firstDayOfPlans(rows: RowContext['rows']): Map<string, CivilDate> {
  const first = new Map<string, CivilDate>(rows.plan.map(({ id, startsOn }) => [id, startsOn]));
  for (const { planId, effectiveOn } of rows.followUp) {
    if (effectiveOn < (first.get(planId) ?? '')) {
      first.set(planId, effectiveOn);
    }
  }
  return first;
}
