import { foreignKey, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { municipalityId } from './columns.ts';
import { municipality } from './organisation.ts';

/** What a person has begun to write and not saved; seen by that person only, and gone when it is saved or dropped. */
export const draft = pgTable(
  'draft',
  {
    municipalityId: municipalityId(),
    userId: uuid('user_id').notNull(),
    /** Which form of which object, e.g. `risk 0199…`. */
    key: text('key').notNull(),
    body: jsonb('body').notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'string' })
      .notNull()
      .defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.municipalityId, t.userId, t.key] }),
    foreignKey({ columns: [t.municipalityId], foreignColumns: [municipality.id] }),
  ],
);
