import { date, integer, numeric, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Leads every key of every domain table (ADR 0004). */
export const municipalityId = () => uuid('municipality_id').notNull();
export const id = () => uuid('id').notNull();
/** Token against lost updates; raised by one with each write. */
export const rowVersion = () => integer('version').notNull().default(1);
/** From when it is part of the plan; null: since the plan began. */
export const addedOn = () => date('added_on', { mode: 'string' });
/** Deleting is closing: what is closed is gone from the day on, and stays in every state before it. */
export const closedOn = () => date('closed_on', { mode: 'string' });
export const recordedAt = () =>
  timestamp('recorded_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow();
/** A civil date in Europe/Stockholm, as YYYY-MM-DD. */
export const civilDate = (name: string) => date(name, { mode: 'string' });
/** Exact decimal; read as a string and turned into a number only where no money is meant. */
export const decimal = (name: string) => numeric(name, { precision: 20, scale: 6, mode: 'number' });
