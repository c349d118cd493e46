import type { Signal } from '@lagesbild/domain/indicators';
import type { Fulfilment, Progress, TrafficLight } from '@lagesbild/domain/plans';
import type { Band } from '@lagesbild/domain/risk';
import type { GoalRow } from '../goal-repository.ts';
import type { MeasureRow } from '../measure-repository.ts';
import type { PlannedSeries } from '../picture.ts';
import type { PlacedRisk } from '../place-risks.ts';
import type { RecommendationRow } from '../recommendation-repository.ts';
import type { QualityAreaRow } from '../risk-repository.ts';

/** Something in the line of sight with what tells its state at a glance; the rest is null (SDL type SightNode). */
export type SightNode = {
  kind: 'goal' | 'quality_area' | 'indicator' | 'measure' | 'risk' | 'recommendation';
  id: string;
  code: string | null;
  title: string;
  parentId: string | null;
  band: Band | null;
  trafficLight: TrafficLight | null;
  progress: Progress | null;
  fulfilment: Fulfilment | null;
  signal: Signal | null;
  ownerTitle: string | null;
  /** The person who has it, whose name stands in for a missing title. */
  ownerUserId: string | null;
};

const blank = {
  code: null,
  parentId: null,
  band: null,
  trafficLight: null,
  progress: null,
  fulfilment: null,
  signal: null,
  ownerTitle: null,
  ownerUserId: null,
};

export const goalNode = (goal: GoalRow): SightNode => ({
  ...blank,
  kind: 'goal',
  id: goal.id,
  code: goal.code,
  title: goal.title,
  parentId: goal.parentId,
  fulfilment: goal.fulfilment,
  ownerTitle: goal.ownerTitle,
  ownerUserId: goal.ownerUserId,
});

export const areaNode = (area: QualityAreaRow): SightNode => ({
  ...blank,
  kind: 'quality_area',
  id: area.id,
  code: String(area.number),
  title: area.name,
});

export const indicatorNode = ({ loaded: { indicator, signal } }: PlannedSeries): SightNode => ({
  ...blank,
  kind: 'indicator',
  id: indicator.id,
  title: indicator.name,
  signal,
  ownerTitle: indicator.ownerTitle,
});

export const measureNode = (measure: MeasureRow): SightNode => ({
  ...blank,
  kind: 'measure',
  id: measure.id,
  title: measure.title,
  trafficLight: measure.trafficLight,
  progress: measure.progress,
  ownerTitle: measure.ownerTitle,
  ownerUserId: measure.ownerUserId,
});

export const riskNode = ({ risk, now }: PlacedRisk): SightNode => ({
  ...blank,
  kind: 'risk',
  id: risk.id,
  code: risk.code,
  title: risk.title,
  band: now?.band ?? null,
  ownerTitle: risk.ownerTitle,
  ownerUserId: risk.ownerUserId,
});

export const recommendationNode = (recommendation: RecommendationRow): SightNode => ({
  ...blank,
  kind: 'recommendation',
  id: recommendation.id,
  code: String(recommendation.number),
  title: recommendation.title,
  ownerTitle: recommendation.ownerTitle,
  ownerUserId: recommendation.ownerUserId,
});
