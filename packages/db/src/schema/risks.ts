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
import { civilDate, id, municipalityId, recordedAt, rowVersion } from './columns.ts';
import { followUp, plan, qualityArea } from './plans.ts';
import { band, riskScaleVersion } from './risk-scales.ts';

export const assessmentKind = pgEnum('assessment_kind', ['inherent', 'residual']);
export const assessmentBasis = pgEnum('assessment_basis', [
  'assessed',
  'band_only',
  'illustrative',
]);
export const riskState = pgEnum('risk_state', ['open', 'closed']);
/** `risk_gone`: no risk remains, which a summary counts as lowered; the others say nothing of the risk itself. */
export const riskCloseReason = pgEnum('risk_close_reason', ['risk_gone', 'merged', 'out_of_scope']);

export const risk = pgTable(
  'risk',
  {
    municipalityId: municipalityId(),
    id: id(),
    planId: uuid('plan_id').notNull(),
    qualityAreaId: uuid('quality_area_id'),
    code: text('code').notNull(),
    title: text('title').notNull(),
    description: text('description'),
    ownerTitle: text('owner_title'),
    ownerUserId: uuid('owner_user_id'),
    sort: integer('sort').notNull().default(0),
    recordedAt: recordedAt(),
    version: rowVersion(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique('risk_code').on(t.municipalityId, t.planId, t.code),
    foreignKey({
      columns: [t.municipalityId, t.planId],
      foreignColumns: [plan.municipalityId, plan.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.qualityAreaId],
      foreignColumns: [qualityArea.municipalityId, qualityArea.id],
    }),
  ],
);

/** When a risk opened, closed and reopened; the state at a date is the latest row by effective_on, then recorded_at. */
export const riskStateChange = pgTable(
  'risk_state_change',
  {
    municipalityId: municipalityId(),
    id: id(),
    riskId: uuid('risk_id').notNull(),
    effectiveOn: civilDate('effective_on').notNull(),
    state: riskState('state').notNull(),
    closeReason: riskCloseReason('close_reason'),
    note: text('note'),
    authorUserId: uuid('author_user_id'),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.riskId],
      foreignColumns: [risk.municipalityId, risk.id],
    }),
    index('risk_state_change_risk').on(t.municipalityId, t.riskId, t.effectiveOn),
    check(
      'risk_state_change_reason',
      sql`(${t.state} = 'closed') = (${t.closeReason} is not null)`,
    ),
  ],
);

/** One risk assessment on a date, pinned to a scale version. Never updated: a later row for the same date corrects it. */
export const assessment = pgTable(
  'assessment',
  {
    municipalityId: municipalityId(),
    id: id(),
    riskId: uuid('risk_id').notNull(),
    kind: assessmentKind('kind').notNull(),
    effectiveOn: civilDate('effective_on').notNull(),
    recordedAt: recordedAt(),
    followUpId: uuid('follow_up_id'),
    scaleVersionId: uuid('scale_version_id').notNull(),
    basis: assessmentBasis('basis').notNull(),
    likelihood: integer('likelihood'),
    severity: integer('severity'),
    /** Only for `band_only`: an imported colour without factors. Else the band is the cell's. */
    statedBand: band('stated_band'),
    reason: text('reason'),
    authorUserId: uuid('author_user_id'),
    authorName: text('author_name'),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({
      columns: [t.municipalityId, t.riskId],
      foreignColumns: [risk.municipalityId, risk.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.followUpId],
      foreignColumns: [followUp.municipalityId, followUp.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.scaleVersionId],
      foreignColumns: [riskScaleVersion.municipalityId, riskScaleVersion.id],
    }),
    index('assessment_risk').on(t.municipalityId, t.riskId, t.kind, t.effectiveOn),
    check(
      'assessment_basis',
      sql`case when ${t.basis} = 'band_only'
        then ${t.likelihood} is null and ${t.severity} is null and ${t.statedBand} is not null
        else ${t.likelihood} is not null and ${t.severity} is not null and ${t.statedBand} is null end`,
    ),
  ],
);
