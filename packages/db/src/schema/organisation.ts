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

/** What the figures of a municipality are; shown as a badge on every page. */
export const dataKind = pgEnum('data_kind', ['live', 'published', 'demonstration']);
export const orgUnitKind = pgEnum('org_unit_kind', [
  'board',
  'administration',
  'department',
  'unit',
  'group',
]);
export const memberRole = pgEnum('member_role', [
  'board',
  'management',
  'head',
  'group_leader',
  'controller',
  'auditor',
  'admin',
]);

/** The tenant. */
export const municipality = pgTable('municipality', {
  id: uuid('municipality_id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  dataKind: dataKind('data_kind').notNull(),
  /** Where published figures were printed; shown with them. */
  source: text('source'),
  /** What the reader must know of the figures, in Swedish. */
  note: text('note'),
  recordedAt: recordedAt(),
  version: rowVersion(),
});

/** A unit's identity. Its name and its parent have validity dates and stand in org_unit_version. */
export const orgUnit = pgTable(
  'org_unit',
  {
    municipalityId: municipalityId(),
    id: id(),
    kind: orgUnitKind('kind').notNull(),
    sort: integer('sort').notNull().default(0),
    recordedAt: recordedAt(),
    version: rowVersion(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    foreignKey({ columns: [t.municipalityId], foreignColumns: [municipality.id] }),
  ],
);

/** Half-open validity [valid_from, valid_to); an open end is null. Overlaps are refused by an exclusion constraint. */
export const orgUnitVersion = pgTable(
  'org_unit_version',
  {
    municipalityId: municipalityId(),
    orgUnitId: uuid('org_unit_id').notNull(),
    validFrom: civilDate('valid_from').notNull(),
    validTo: civilDate('valid_to'),
    name: text('name').notNull(),
    parentId: uuid('parent_id'),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.orgUnitId, t.validFrom] }),
    foreignKey({
      columns: [t.municipalityId, t.orgUnitId],
      foreignColumns: [orgUnit.municipalityId, orgUnit.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.parentId],
      foreignColumns: [orgUnit.municipalityId, orgUnit.id],
    }),
    check('org_unit_version_valid', sql`${t.validTo} is null or ${t.validTo} > ${t.validFrom}`),
  ],
);

/** Every ancestor of every unit (itself at depth 0) with the dates between which it is one; derived from org_unit_version. */
export const orgUnitClosure = pgTable(
  'org_unit_closure',
  {
    municipalityId: municipalityId(),
    ancestorId: uuid('ancestor_id').notNull(),
    descendantId: uuid('descendant_id').notNull(),
    validFrom: civilDate('valid_from').notNull(),
    validTo: civilDate('valid_to'),
    depth: integer('depth').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.ancestorId, t.descendantId, t.validFrom] }),
    foreignKey({
      columns: [t.municipalityId, t.ancestorId],
      foreignColumns: [orgUnit.municipalityId, orgUnit.id],
    }),
    foreignKey({
      columns: [t.municipalityId, t.descendantId],
      foreignColumns: [orgUnit.municipalityId, orgUnit.id],
    }),
    index('org_unit_closure_descendant').on(t.municipalityId, t.descendantId),
  ],
);

/** The bridge from a global user to a part of a municipality's tree. No foreign key to the user: the schemas share no role (ADR 0005). */
export const membership = pgTable(
  'membership',
  {
    municipalityId: municipalityId(),
    id: id(),
    userId: uuid('user_id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    role: memberRole('role').notNull(),
    /** As the person is called among owners and authors here; the account's own name lies out of the domain's reach. */
    personName: text('person_name'),
    validFrom: civilDate('valid_from').notNull(),
    validTo: civilDate('valid_to'),
    recordedAt: recordedAt(),
    version: rowVersion(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.id] }),
    unique('membership_once').on(t.municipalityId, t.userId, t.orgUnitId, t.role, t.validFrom),
    foreignKey({
      columns: [t.municipalityId, t.orgUnitId],
      foreignColumns: [orgUnit.municipalityId, orgUnit.id],
    }),
    index('membership_user').on(t.userId),
  ],
);
