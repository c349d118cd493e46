import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  addedOn,
  civilDate,
  closedOn,
  id,
  municipalityId,
  recordedAt,
  rowVersion,
} from './columns.ts';
import { goal, plan, recommendation } from './plans.ts';
import { risk } from './risks.ts';

export const trafficLight = pgEnum('traffic_light', ['late', 'at_risk', 'on_time']);
export const progress = pgEnum('progress', [
  'not_started',
  'ongoing',
  'done',
  'not_done',
  'stopped',
]);

export const measure = pgTable(
  'measure',
  {
    municipalityId: municipalityId(),
    id: id(),
    planId: uuid('plan_id').notNull(),
    title: text('title').notNull(),
    description: text('description'),
    ownerTitle: text('owner_title'),
    ownerUserId: uuid('owner_user_id'),
    startsOn: civilDate('starts_on'),
    dueOn: civilDate('due_on'),
    /** This measure is followed up under another one. */
    refersToMeasureId: uuid('refers_to_measure_id'),
    hasDeviation: boolean('has_deviation'),
    /** What departs from the plan and why. */
    analysis: text('analysis'),
    addedOn: addedOn(),
    closedOn: closedOn(),
    sort: integer('sort').notNull().default(0),
    recordedAt: recordedAt(),
    version: rowVersion(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.planId],
      foreignColumns: [plan.municipalityId, plan.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.refersToMeasureId],
      foreignColumns: [t.municipalityId, t.id],
    }),
    index('measure_plan').on(t.municipalityId, t.planId),
    check('measure_dates', sql`${t.dueOn} >= ${t.startsOn}`),
  ],
);

/**
 * The state of a measure from a date: traffic light and progress are kept apart, either may be unknown. A light here is
 * one that a person or a report has stated; without one, the light is proposed from the dates.
 */
export const measureStatus = pgTable(
  'measure_status',
  {
    municipalityId: municipalityId(),
    id: id(),
    measureId: uuid('measure_id').notNull(),
    effectiveOn: civilDate('effective_on').notNull(),
    trafficLight: trafficLight('traffic_light'),
    progress: progress('progress'),
    note: text('note'),
    authorUserId: uuid('author_user_id'),
    authorName: text('author_name'),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.measureId],
      foreignColumns: [measure.municipalityId, measure.id],
    }),
    index('measure_status_measure').on(t.municipalityId, t.measureId, t.effectiveOn),
  ],
);

export const activity = pgTable(
  'activity',
  {
    municipalityId: municipalityId(),
    id: id(),
    measureId: uuid('measure_id'),
    goalId: uuid('goal_id'),
    title: text('title').notNull(),
    ownerTitle: text('owner_title'),
    ownerUserId: uuid('owner_user_id'),
    startsOn: civilDate('starts_on'),
    endsOn: civilDate('ends_on'),
    progress: progress('progress'),
    hasDeviation: boolean('has_deviation'),
    analysis: text('analysis'),
    sort: integer('sort').notNull().default(0),
    addedOn: addedOn(),
    closedOn: closedOn(),
    recordedAt: recordedAt(),
    version: rowVersion(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.measureId],
      foreignColumns: [measure.municipalityId, measure.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.goalId],
      foreignColumns: [goal.municipalityId, goal.id],
    }),
    check('activity_parent', sql`num_nonnulls(${t.measureId}, ${t.goalId}) = 1`),
    check('activity_dates', sql`${t.endsOn} >= ${t.startsOn}`),
    index('activity_measure').on(t.municipalityId, t.measureId),
    index('activity_goal').on(t.municipalityId, t.goalId),
  ],
);

export const measureRisk = pgTable(
  'measure_risk',
  {
    municipalityId: municipalityId(),
    measureId: uuid('measure_id').notNull(),
    riskId: uuid('risk_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.measureId, t.riskId] }),
    foreignKey({
      columns: [t.municipalityId, t.measureId],
      foreignColumns: [measure.municipalityId, measure.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.riskId],
      foreignColumns: [risk.municipalityId, risk.id],
    }),
    index('measure_risk_risk').on(t.municipalityId, t.riskId),
  ],
);

export const measureGoal = pgTable(
  'measure_goal',
  {
    municipalityId: municipalityId(),
    measureId: uuid('measure_id').notNull(),
    goalId: uuid('goal_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.measureId, t.goalId] }),
    foreignKey({
      columns: [t.municipalityId, t.measureId],
      foreignColumns: [measure.municipalityId, measure.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.goalId],
      foreignColumns: [goal.municipalityId, goal.id],
    }),
    index('measure_goal_goal').on(t.municipalityId, t.goalId),
  ],
);

export const measureRecommendation = pgTable(
  'measure_recommendation',
  {
    municipalityId: municipalityId(),
    measureId: uuid('measure_id').notNull(),
    recommendationId: uuid('recommendation_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.measureId, t.recommendationId] }),
    foreignKey({
      columns: [t.municipalityId, t.measureId],
      foreignColumns: [measure.municipalityId, measure.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.recommendationId],
      foreignColumns: [recommendation.municipalityId, recommendation.id],
    }),
    index('measure_recommendation_recommendation').on(t.municipalityId, t.recommendationId),
  ],
);
