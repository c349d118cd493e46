import { draft } from '@lagesbild/db/schema';
import { and, eq, lt, sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../../../platform/municipality-scope.ts';

export type DraftRow = typeof draft.$inferSelect;

// Row-level security says the same once more: a draft is nobody's but the writer's (migration 0002).
const isOwn = (scope: MunicipalityScope) =>
  and(eq(draft.municipalityId, scope.municipality.id), eq(draft.userId, scope.viewer.userId));

export async function findDraft(
  scope: MunicipalityScope,
  key: string,
): Promise<DraftRow | undefined> {
  const [row] = await scope.tx
    .select()
    .from(draft)
    .where(and(isOwn(scope), eq(draft.key, key)));
  return row;
}

/** Keeps it in place of an earlier one under the key. @returns when it was kept */
export async function upsertDraft(
  scope: MunicipalityScope,
  { key, body }: { key: string; body: unknown },
): Promise<string> {
  const updatedAt = sql`clock_timestamp()`;
  const [row] = await scope.tx
    .insert(draft)
    .values({
      municipalityId: scope.municipality.id,
      userId: scope.viewer.userId,
      key,
      body: sql`${JSON.stringify(body)}::jsonb`,
      updatedAt,
    })
    .onConflictDoUpdate({
      target: [draft.municipalityId, draft.userId, draft.key],
      set: { body: sql`excluded.body`, updatedAt: sql`excluded.updated_at` },
    })
    .returning({ updatedAt: draft.updatedAt });
  if (!row) throw new Error('a draft was not kept');
  return row.updatedAt;
}

export async function deleteDraft(scope: MunicipalityScope, key: string): Promise<void> {
  await scope.tx.delete(draft).where(and(isOwn(scope), eq(draft.key, key)));
}

/** Of the viewer's own, those that nobody has written in for so long. */
export async function deleteDraftsOlderThan(scope: MunicipalityScope, days: number): Promise<void> {
  await scope.tx
    .delete(draft)
    .where(and(isOwn(scope), lt(draft.updatedAt, sql`now() - make_interval(days => ${days})`)));
}
