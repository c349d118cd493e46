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
import { civilDate, id, municipalityId, recordedAt, rowVersion } from './columns.ts';
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
  ],
);

/** The state of a measure from a date: traffic light and progress are kept apart, either may be unknown. */
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
    startsOn: civilDate('starts_on'),
    endsOn: civilDate('ends_on'),
    progress: progress('progress'),
    hasDeviation: boolean('has_deviation'),
    analysis: text('analysis'),
    sort: integer('sort').notNull().default(0),
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
  ],
);
