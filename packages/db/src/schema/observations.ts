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
import { civilDate, decimal, id, municipalityId, recordedAt, rowVersion } from './columns.ts';
import { indicator } from './indicators.ts';
import { municipality, orgUnit } from './organisation.ts';

export const periodKind = pgEnum('period_kind', [
  'day',
  'month',
  'tertial',
  'ytd',
  'year',
  'custom',
]);
export const missingReason = pgEnum('missing_reason', [
  'not_reported',
  'not_available',
  'not_applicable',
  'suppressed',
]);
export const targetLevel = pgEnum('target_level', ['unit', 'council']);
export const eventKind = pgEnum('event_kind', [
  'annotation',
  'definition_break',
  'step_change',
  'measure_start',
]);

export const segmentSet = pgTable(
  'segment_set',
  {
    municipalityId: municipalityId(),
    id: id(),
    name: text('name').notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({ columns: [t.municipalityId], foreignColumns: [municipality.id] }),
  ],
);

export const segment = pgTable(
  'segment',
  {
    municipalityId: municipalityId(),
    id: id(),
    segmentSetId: uuid('segment_set_id').notNull(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    sort: integer('sort').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique('segment_code').on(t.municipalityId, t.segmentSetId, t.code),
    foreignKey({
      columns: [t.municipalityId, t.segmentSetId],
      foreignColumns: [segmentSet.municipalityId, segmentSet.id],
    }),
  ],
);

/** One value for indicator × unit × period × segment (null: total). Missing is a state with a reason, never zero. */
export const observation = pgTable(
  'observation',
  {
    municipalityId: municipalityId(),
    id: id(),
    indicatorId: uuid('indicator_id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    segmentId: uuid('segment_id'),
    periodKind: periodKind('period_kind').notNull(),
    periodFrom: civilDate('period_from').notNull(),
    periodTo: civilDate('period_to').notNull(),
    numerator: decimal('numerator'),
    denominator: decimal('denominator'),
    /** Percent for a share printed without its parts; öre for an amount; else the value itself. */
    value: decimal('value'),
    /** Weight of a mean. */
    sampleSize: integer('sample_size'),
    missingReason: missingReason('missing_reason'),
    /** As the source prints it, where that differs from what is stored ("u.s."). */
    printedAs: text('printed_as'),
    comment: text('comment'),
    recordedAt: recordedAt(),
    version: rowVersion(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique('observation_once')
      .on(
        t.municipalityId,
        t.indicatorId,
        t.orgUnitId,
        t.segmentId,
        t.periodKind,
        t.periodFrom,
        t.periodTo,
      )
      .nullsNotDistinct(),
    foreignKey({
      columns: [t.municipalityId, t.indicatorId],
      foreignColumns: [indicator.municipalityId, indicator.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.orgUnitId],
      foreignColumns: [orgUnit.municipalityId, orgUnit.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.segmentId],
      foreignColumns: [segment.municipalityId, segment.id],
    }),
    check('observation_period', sql`${t.periodTo} > ${t.periodFrom}`),
    check(
      'observation_value_or_reason',
      sql`(${t.missingReason} is null) = (${t.value} is not null or ${t.denominator} is not null)`,
    ),
    check('observation_fraction', sql`(${t.numerator} is null) = (${t.denominator} is null)`),
  ],
);

export const target = pgTable(
  'target',
  {
    municipalityId: municipalityId(),
    id: id(),
    indicatorId: uuid('indicator_id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    segmentId: uuid('segment_id'),
    level: targetLevel('level').notNull(),
    periodFrom: civilDate('period_from').notNull(),
    periodTo: civilDate('period_to').notNull(),
    /** Null: set by someone else, said in the note. */
    value: decimal('value'),
    note: text('note'),
    recordedAt: recordedAt(),
    version: rowVersion(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique('target_once')
      .on(
        t.municipalityId,
        t.indicatorId,
        t.orgUnitId,
        t.segmentId,
        t.level,
        t.periodFrom,
        t.periodTo,
      )
      .nullsNotDistinct(),
    foreignKey({
      columns: [t.municipalityId, t.indicatorId],
      foreignColumns: [indicator.municipalityId, indicator.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.orgUnitId],
      foreignColumns: [orgUnit.municipalityId, orgUnit.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.segmentId],
      foreignColumns: [segment.municipalityId, segment.id],
    }),
    check('target_value_or_note', sql`${t.value} is not null or ${t.note} is not null`),
  ],
);

/** The value before the plan began. */
export const baseline = pgTable(
  'baseline',
  {
    municipalityId: municipalityId(),
    id: id(),
    indicatorId: uuid('indicator_id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    segmentId: uuid('segment_id'),
    numerator: decimal('numerator'),
    denominator: decimal('denominator'),
    value: decimal('value'),
    note: text('note'),
    recordedAt: recordedAt(),
    version: rowVersion(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique('baseline_once')
      .on(t.municipalityId, t.indicatorId, t.orgUnitId, t.segmentId)
      .nullsNotDistinct(),
    foreignKey({
      columns: [t.municipalityId, t.indicatorId],
      foreignColumns: [indicator.municipalityId, indicator.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.orgUnitId],
      foreignColumns: [orgUnit.municipalityId, orgUnit.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.segmentId],
      foreignColumns: [segment.municipalityId, segment.id],
    }),
  ],
);

/** Expected outcome of a period; every published one is kept. */
export const forecast = pgTable(
  'forecast',
  {
    municipalityId: municipalityId(),
    id: id(),
    indicatorId: uuid('indicator_id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    periodFrom: civilDate('period_from').notNull(),
    periodTo: civilDate('period_to').notNull(),
    value: decimal('value').notNull(),
    method: text('method'),
    authorName: text('author_name'),
    /** Null where the source prints no date. */
    madeOn: civilDate('made_on'),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.indicatorId],
      foreignColumns: [indicator.municipalityId, indicator.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.orgUnitId],
      foreignColumns: [orgUnit.municipalityId, orgUnit.id],
    }),
    index('forecast_indicator').on(t.municipalityId, t.indicatorId),
  ],
);

/** An annotation on time. Without rows in event_indicator it concerns every indicator of the unit's part of the tree. */
export const event = pgTable(
  'event',
  {
    municipalityId: municipalityId(),
    id: id(),
    orgUnitId: uuid('org_unit_id').notNull(),
    kind: eventKind('kind').notNull(),
    occursOn: civilDate('occurs_on').notNull(),
    title: text('title').notNull(),
    text: text('text'),
    /** Of a step change: who decided it (domain.md §3). */
    approvedBy: text('approved_by'),
    recordedAt: recordedAt(),
    version: rowVersion(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.orgUnitId],
      foreignColumns: [orgUnit.municipalityId, orgUnit.id],
    }),
    check(
      'event_step_change_approved',
      sql`${t.kind} <> 'step_change' or ${t.approvedBy} is not null`,
    ),
  ],
);

export const eventIndicator = pgTable(
  'event_indicator',
  {
    municipalityId: municipalityId(),
    eventId: uuid('event_id').notNull(),
    indicatorId: uuid('indicator_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.eventId, t.indicatorId] }),
    foreignKey({
      columns: [t.municipalityId, t.eventId],
      foreignColumns: [event.municipalityId, event.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.indicatorId],
      foreignColumns: [indicator.municipalityId, indicator.id],
    }),
    index('event_indicator_indicator').on(t.municipalityId, t.indicatorId),
  ],
);
