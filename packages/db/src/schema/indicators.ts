import {
  boolean,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { civilDate, decimal, id, municipalityId, recordedAt, rowVersion } from './columns.ts';
import { measure } from './measures.ts';
import { orgUnit } from './organisation.ts';
import { goal, plan } from './plans.ts';
import { risk } from './risks.ts';

export const valueKind = pgEnum('value_kind', ['share', 'count', 'amount', 'mean', 'index']);
export const direction = pgEnum('direction', ['higher_better', 'lower_better', 'neutral']);
export const measureKind = pgEnum('measure_kind', ['flow', 'stock']);
export const concerns = pgEnum('concerns', ['children', 'staff', 'organisation']);
/** Domain.md §3: `none` means that the parent's value is entered or counted, never derived. */
export const aggregateUnits = pgEnum('aggregate_units', ['sum', 'weighted_mean', 'none']);
export const aggregateTime = pgEnum('aggregate_time', ['sum', 'last', 'none']);
export const frequency = pgEnum('frequency', ['month', 'tertial', 'year', 'irregular']);

/** A definition is data: a new indicator costs no code. */
export const indicator = pgTable(
  'indicator',
  {
    municipalityId: municipalityId(),
    id: id(),
    /** The unit that owns the indicator and on whose level the whole is shown. */
    orgUnitId: uuid('org_unit_id').notNull(),
    name: text('name').notNull(),
    /** Fits a table row; the name where null. */
    shortName: text('short_name'),
    description: text('description'),
    valueKind: valueKind('value_kind').notNull(),
    /** Word after the value: "%" for a share, "antal", "kr" (values in öre), "ärenden" … */
    unit: text('unit').notNull(),
    decimals: integer('decimals').notNull().default(0),
    direction: direction('direction').notNull(),
    measureKind: measureKind('measure_kind').notNull(),
    concerns: concerns('concerns').notNull(),
    numeratorLabel: text('numerator_label'),
    denominatorLabel: text('denominator_label'),
    aggregateUnits: aggregateUnits('aggregate_units').notNull(),
    aggregateTime: aggregateTime('aggregate_time').notNull(),
    source: text('source'),
    ownerTitle: text('owner_title'),
    purpose: text('purpose'),
    frequency: frequency('frequency').notNull(),
    /** Day of the month after, when the value is due. */
    dueDay: integer('due_day'),
    retiredOn: civilDate('retired_on'),
    possibleMin: decimal('possible_min'),
    possibleMax: decimal('possible_max'),
    /** Privacy thresholds (domain.md §4); may only be raised. */
    minCount: integer('min_count').notNull().default(5),
    minDenominator: integer('min_denominator').notNull().default(10),
    isSensitive: boolean('is_sensitive').notNull().default(false),
    /** Why the privacy rules do not apply, e.g. that the figures are already published. */
    privacyExemptReason: text('privacy_exempt_reason'),
    /** The plan's own name for what this series answers, where the report names them differently. */
    answers: text('answers'),
    sort: integer('sort').notNull().default(0),
    recordedAt: recordedAt(),
    version: rowVersion(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.orgUnitId],
      foreignColumns: [orgUnit.municipalityId, orgUnit.id],
    }),
    index('indicator_org_unit').on(t.municipalityId, t.orgUnitId),
  ],
);

export const riskIndicator = pgTable(
  'risk_indicator',
  {
    municipalityId: municipalityId(),
    riskId: uuid('risk_id').notNull(),
    indicatorId: uuid('indicator_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.riskId, t.indicatorId] }),
    foreignKey({
      columns: [t.municipalityId, t.riskId],
      foreignColumns: [risk.municipalityId, risk.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.indicatorId],
      foreignColumns: [indicator.municipalityId, indicator.id],
    }),
    index('risk_indicator_indicator').on(t.municipalityId, t.indicatorId),
  ],
);

export const goalIndicator = pgTable(
  'goal_indicator',
  {
    municipalityId: municipalityId(),
    goalId: uuid('goal_id').notNull(),
    indicatorId: uuid('indicator_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.goalId, t.indicatorId] }),
    foreignKey({
      columns: [t.municipalityId, t.goalId],
      foreignColumns: [goal.municipalityId, goal.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.indicatorId],
      foreignColumns: [indicator.municipalityId, indicator.id],
    }),
    index('goal_indicator_indicator').on(t.municipalityId, t.indicatorId),
  ],
);

export const measureIndicator = pgTable(
  'measure_indicator',
  {
    municipalityId: municipalityId(),
    measureId: uuid('measure_id').notNull(),
    indicatorId: uuid('indicator_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.measureId, t.indicatorId] }),
    foreignKey({
      columns: [t.municipalityId, t.measureId],
      foreignColumns: [measure.municipalityId, measure.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.indicatorId],
      foreignColumns: [indicator.municipalityId, indicator.id],
    }),
    index('measure_indicator_indicator').on(t.municipalityId, t.indicatorId),
  ],
);

/** What a plan follows without tying it to one of its risks, goals or measures. */
export const planIndicator = pgTable(
  'plan_indicator',
  {
    municipalityId: municipalityId(),
    planId: uuid('plan_id').notNull(),
    indicatorId: uuid('indicator_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.planId, t.indicatorId] }),
    foreignKey({
      columns: [t.municipalityId, t.planId],
      foreignColumns: [plan.municipalityId, plan.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.indicatorId],
      foreignColumns: [indicator.municipalityId, indicator.id],
    }),
    index('plan_indicator_indicator').on(t.municipalityId, t.indicatorId),
  ],
);
