import { session } from '@lagesbild/db/schema';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';

/** Keeps the chosen municipality in the session row, so that every process knows it. */
export async function rememberMunicipality(
  pool: pg.Pool,
  token: string,
  slug: string,
): Promise<void> {
  await drizzle(pool)
    .update(session)
    .set({ municipalitySlug: slug })
    .where(eq(session.token, token));
}
