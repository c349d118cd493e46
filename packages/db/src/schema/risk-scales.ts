import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, municipalityId, recordedAt, rowVersion } from './columns.ts';
import { municipality } from './organisation.ts';

export const band = pgEnum('band', ['green', 'yellow', 'red']);

export const riskScale = pgTable(
  'risk_scale',
  {
    municipalityId: municipalityId(),
    id: id(),
    name: text('name').notNull(),
    recordedAt: recordedAt(),
    version: rowVersion(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({ columns: [t.municipalityId], foreignColumns: [municipality.id] }),
  ],
);

/** Never changed once written: a changed scale is a new version, and what was assessed keeps its own. */
export const riskScaleVersion = pgTable(
  'risk_scale_version',
  {
    municipalityId: municipalityId(),
    id: id(),
    riskScaleId: uuid('risk_scale_id').notNull(),
    number: integer('number').notNull(),
    likelihoodAxis: text('likelihood_axis').notNull(),
    severityAxis: text('severity_axis').notNull(),
    /** Level 1 first. */
    likelihoodNames: text('likelihood_names').array().notNull(),
    severityNames: text('severity_names').array().notNull(),
    /** The band of each cell, row by row: (likelihood 1, severity 1), (1, 2) … (n, m). */
    cellBands: band('cell_bands').array().notNull(),
    note: text('note'),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique('risk_scale_version_number').on(t.municipalityId, t.riskScaleId, t.number),
    foreignKey({
      columns: [t.municipalityId, t.riskScaleId],
      foreignColumns: [riskScale.municipalityId, riskScale.id],
    }),
    check(
      'risk_scale_version_size',
      sql`cardinality(${t.likelihoodNames}) between 3 and 6 and cardinality(${t.severityNames}) between 3 and 6
        and cardinality(${t.cellBands}) = cardinality(${t.likelihoodNames}) * cardinality(${t.severityNames})`,
    ),
  ],
);
