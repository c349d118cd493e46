import { fulfilmentCounts } from '@lagesbild/domain/plans';
import type { Direction, Fulfilment } from '../../../generated/gql/graphql.ts';

type Goal = {
  fulfilment: Fulfilment;
  activities: readonly { hasDeviation?: boolean | null }[];
  indicators: readonly Figures[];
};
type Figures = {
  indicator: { id: string; direction: Direction };
  outcome?: number | null;
  yearTarget?: number | null;
  doubts: readonly string[];
};

export type GoalFacts = {
  goals: number;
  assessed: number;
  counts: Record<Fulfilment, number>;
  /** Indicators with an outcome, a target and a direction: those of which it can be said whether they reach it. */
  withTarget: number;
  reaching: number;
  activities: number;
  deviating: number;
  /** Indicators whose figures cannot all hold. */
  doubted: number;
};

/** What the sentences above the goals say; an indicator under two goals counts once. */
export function goalFacts(goals: readonly Goal[]): GoalFacts {
  const counts = fulfilmentCounts(goals);
  const figures = [
    ...new Map(
      goals.flatMap(({ indicators }) => indicators).map((row) => [row.indicator.id, row]),
    ).values(),
  ];
  const verdicts = figures.map(reachesTarget).filter((verdict) => verdict !== null);
  const activities = goals.flatMap((goal) => goal.activities);
  return {
    goals: goals.length,
    assessed: goals.length - counts.unassessed,
    counts,
    withTarget: verdicts.length,
    reaching: verdicts.filter(Boolean).length,
    activities: activities.length,
    deviating: activities.filter(({ hasDeviation }) => hasDeviation).length,
    doubted: figures.filter(({ doubts }) => doubts.length > 0).length,
  };
}

/** Whether the year's target is reached; null where nothing can be said. */
function reachesTarget({ indicator, outcome, yearTarget }: Figures): boolean | null {
  if (typeof outcome !== 'number' || typeof yearTarget !== 'number') return null;
  if (indicator.direction === 'neutral') return null;
  return indicator.direction === 'higher_better' ? outcome >= yearTarget : outcome <= yearTarget;
}

/** An address `#<id>` of a goal, or null. */
export function idInHash(hash: string): string | null {
  return hash.replace(/^#/, '') || null;
}
