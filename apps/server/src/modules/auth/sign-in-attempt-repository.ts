import { signInAttempt } from '@lagesbild/db/schema';
import { eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';

export type Attempt = { failures: number; lastFailedAt: Date };

export async function findAttempt(pool: pg.Pool, key: string): Promise<Attempt | undefined> {
  const [row] = await drizzle(pool).select().from(signInAttempt).where(eq(signInAttempt.key, key));
  return row;
}

export async function recordFailure(pool: pg.Pool, key: string, now: Date): Promise<void> {
  await drizzle(pool)
    .insert(signInAttempt)
    .values({ key, failures: 1, lastFailedAt: now })
    .onConflictDoUpdate({
      target: signInAttempt.key,
      set: { failures: sql`${signInAttempt.failures} + 1`, lastFailedAt: now },
    });
}

export async function forgetFailures(pool: pg.Pool, key: string): Promise<void> {
  await drizzle(pool).delete(signInAttempt).where(eq(signInAttempt.key, key));
}
