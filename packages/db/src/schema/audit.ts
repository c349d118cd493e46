import {
  bigint,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { civilDate, id, municipalityId, recordedAt } from './columns.ts';
import { municipality } from './organisation.ts';

/** The history of everything: one row a change, written in the same transaction as the change. */
export const change = pgTable(
  'change',
  {
    municipalityId: municipalityId(),
    id: id(),
    entityType: text('entity_type').notNull(),
    entityId: uuid('entity_id').notNull(),
    /** The object whose history this belongs to: the risk of an assessment, the measure of a status, else the entity. */
    subjectId: uuid('subject_id').notNull(),
    /** Null for what belongs to no plan. */
    planId: uuid('plan_id'),
    /** The row's version after the change. */
    entityVersion: integer('entity_version').notNull(),
    /** Everything that can be edited, links included; null before it was made. */
    before: jsonb('before'),
    /** Null after a fact was withdrawn. */
    after: jsonb('after'),
    /** The change that this one takes back. */
    undoesChangeId: uuid('undoes_change_id'),
    /** Null: the system itself, e.g. when demonstration data were loaded. */
    actorUserId: uuid('actor_user_id'),
    actorName: text('actor_name').notNull(),
    reason: text('reason'),
    effectiveOn: civilDate('effective_on').notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({ columns: [t.municipalityId], foreignColumns: [municipality.id] }),
    index('change_entity').on(t.municipalityId, t.entityType, t.entityId),
    index('change_subject').on(t.municipalityId, t.subjectId, t.recordedAt),
    index('change_plan').on(t.municipalityId, t.planId, t.effectiveOn),
    index('change_recorded').on(t.municipalityId, t.recordedAt),
  ],
);

/** Hash chain per municipality over ids and digests only, so that purging history keeps it valid. */
export const auditEvent = pgTable(
  'audit_event',
  {
    municipalityId: municipalityId(),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    action: text('action').notNull(),
    actorUserId: uuid('actor_user_id'),
    entityType: text('entity_type').notNull(),
    entityId: uuid('entity_id'),
    /** SHA-256 of what the action wrote, hex; empty where nothing was written. */
    digest: text('digest').notNull(),
    requestId: text('request_id'),
    recordedAt: recordedAt(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.sequence] }),
    foreignKey({ columns: [t.municipalityId], foreignColumns: [municipality.id] }),
  ],
);

/**
 * A dated fact (an assessment, a status, a goal's assessment, a risk's state) that was taken back. Facts are never
 * changed or removed: every reading leaves out those that stand here.
 */
export const factWithdrawal = pgTable(
  'fact_withdrawal',
  {
    municipalityId: municipalityId(),
    factId: uuid('fact_id').notNull(),
    factType: text('fact_type').notNull(),
    reason: text('reason'),
    authorUserId: uuid('author_user_id'),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.factId] }),
    foreignKey({ columns: [t.municipalityId], foreignColumns: [municipality.id] }),
  ],
);
