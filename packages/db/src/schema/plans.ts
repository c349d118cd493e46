import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
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
import { orgUnit } from './organisation.ts';
import { riskScale } from './risk-scales.ts';

export const planKind = pgEnum('plan_kind', [
  'action_plan',
  'operational_plan',
  'internal_control_plan',
  'development_plan',
  'audit_response',
]);
export const followUpKind = pgEnum('follow_up_kind', ['start', 't1', 't2', 'year_end', 'date']);
export const fulfilment = pgEnum('fulfilment', ['full', 'partial', 'none', 'unassessed']);
/** How far a recommendation from auditors has come: not answered, answered, under way, carried out. */
export const recommendationStatus = pgEnum('recommendation_status', [
  'unanswered',
  'answered',
  'ongoing',
  'done',
]);

export const plan = pgTable(
  'plan',
  {
    municipalityId: municipalityId(),
    id: id(),
    orgUnitId: uuid('org_unit_id').notNull(),
    kind: planKind('kind').notNull(),
    title: text('title').notNull(),
    startsOn: civilDate('starts_on').notNull(),
    /** Half-open: the first day after the plan. */
    endsBefore: civilDate('ends_before').notNull(),
    riskScaleId: uuid('risk_scale_id'),
    /** Names of the goal levels, level 1 first. */
    goalLevelNames: text('goal_level_names').array().notNull().default([]),
    source: text('source'),
    /** What the reader must know of this plan's figures, in Swedish. */
    note: text('note'),
    /** The plan that this one was made from. */
    copiedFromPlanId: uuid('copied_from_plan_id'),
    closedOn: closedOn(),
    recordedAt: recordedAt(),
    version: rowVersion(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.copiedFromPlanId],
      foreignColumns: [t.municipalityId, t.id],
    }),
    check('plan_dates', sql`${t.endsBefore} > ${t.startsOn}`),
    foreignKey({
      columns: [t.municipalityId, t.orgUnitId],
      foreignColumns: [orgUnit.municipalityId, orgUnit.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.riskScaleId],
      foreignColumns: [riskScale.municipalityId, riskScale.id],
    }),
    index('plan_org_unit').on(t.municipalityId, t.orgUnitId),
  ],
);

/** A dated round of a plan. */
export const followUp = pgTable(
  'follow_up',
  {
    municipalityId: municipalityId(),
    id: id(),
    planId: uuid('plan_id').notNull(),
    kind: followUpKind('kind').notNull(),
    label: text('label').notNull(),
    /** State at this date is what the round followed up. */
    effectiveOn: civilDate('effective_on').notNull(),
    /** Reported period, half-open. */
    periodFrom: civilDate('period_from').notNull(),
    periodTo: civilDate('period_to').notNull(),
    recordedAt: recordedAt(),
    version: rowVersion(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique('follow_up_date').on(t.municipalityId, t.planId, t.effectiveOn),
    foreignKey({
      columns: [t.municipalityId, t.planId],
      foreignColumns: [plan.municipalityId, plan.id],
    }),
  ],
);

/** Numbered heading that groups risks. */
export const qualityArea = pgTable(
  'quality_area',
  {
    municipalityId: municipalityId(),
    id: id(),
    planId: uuid('plan_id').notNull(),
    number: integer('number').notNull(),
    name: text('name').notNull(),
    focusArea: text('focus_area'),
    closedOn: closedOn(),
    recordedAt: recordedAt(),
    version: rowVersion(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique('quality_area_number').on(t.municipalityId, t.planId, t.number),
    foreignKey({
      columns: [t.municipalityId, t.planId],
      foreignColumns: [plan.municipalityId, plan.id],
    }),
  ],
);

export const goal = pgTable(
  'goal',
  {
    municipalityId: municipalityId(),
    id: id(),
    planId: uuid('plan_id').notNull(),
    parentId: uuid('parent_id'),
    level: integer('level').notNull(),
    code: text('code'),
    title: text('title').notNull(),
    description: text('description'),
    ownerTitle: text('owner_title'),
    ownerUserId: uuid('owner_user_id'),
    sort: integer('sort').notNull().default(0),
    addedOn: addedOn(),
    closedOn: closedOn(),
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
      columns: [t.municipalityId, t.parentId],
      foreignColumns: [t.municipalityId, t.id],
    }),
    index('goal_plan').on(t.municipalityId, t.planId),
  ],
);

export const goalAssessment = pgTable(
  'goal_assessment',
  {
    municipalityId: municipalityId(),
    id: id(),
    goalId: uuid('goal_id').notNull(),
    effectiveOn: civilDate('effective_on').notNull(),
    fulfilment: fulfilment('fulfilment').notNull(),
    analysis: text('analysis'),
    authorUserId: uuid('author_user_id'),
    authorName: text('author_name'),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.goalId],
      foreignColumns: [goal.municipalityId, goal.id],
    }),
    index('goal_assessment_goal').on(t.municipalityId, t.goalId, t.effectiveOn),
  ],
);

export const recommendation = pgTable(
  'recommendation',
  {
    municipalityId: municipalityId(),
    id: id(),
    planId: uuid('plan_id').notNull(),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    /** What the auditors wrote, where the title is not all of it. */
    text: text('text'),
    receivedFrom: text('received_from').notNull(),
    receivedOn: civilDate('received_on'),
    dueOn: civilDate('due_on'),
    selfChecksPerYear: integer('self_checks_per_year'),
    followUpNote: text('follow_up_note'),
    answer: text('answer'),
    reportBackOn: civilDate('report_back_on'),
    status: recommendationStatus('status').notNull().default('unanswered'),
    ownerTitle: text('owner_title'),
    ownerUserId: uuid('owner_user_id'),
    addedOn: addedOn(),
    closedOn: closedOn(),
    recordedAt: recordedAt(),
    version: rowVersion(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique('recommendation_number').on(t.municipalityId, t.planId, t.number),
    foreignKey({
      columns: [t.municipalityId, t.planId],
      foreignColumns: [plan.municipalityId, plan.id],
    }),
  ],
);
