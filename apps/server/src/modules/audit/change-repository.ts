import type { Tx } from '@lagesbild/db/client';
import { newId } from '@lagesbild/db/ids';
import { change } from '@lagesbild/db/schema';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { chunksOf } from './chunks-repository.ts';

/** One row of history. */
export type ChangeRow = typeof change.$inferSelect;

export type ChangeRecord = {
  entityType: string;
  entityId: string;
  /** The object whose history it belongs to: the risk of an assessment, else the entity itself. */
  subjectId: string;
  planId: string | null;
  /** The version of the subject after the change. */
  entityVersion: number;
  /** Everything that can be edited, links included; null before it was made. */
  before: object | null;
  /** Null after a fact was withdrawn. */
  after: object | null;
  /** The change that this one takes back. */
  undoesChangeId?: string | null;
  reason: string | null;
  effectiveOn: CivilDate;
};

/** Rows of one statement have one time; their ids tell their order. */
export async function insertChanges(
  tx: Tx,
  scope: MunicipalityScope,
  records: readonly ChangeRecord[],
): Promise<ChangeRow[]> {
  const rows: ChangeRow[] = [];
  for (const some of chunksOf(records)) {
    const written = await tx
      .insert(change)
      .values(
        some.map((record) => ({
          municipalityId: scope.municipality.id,
          id: newId(),
          ...record,
          actorUserId: scope.viewer.userId,
          actorName: scope.viewer.name,
          // Not the transaction's start: writers take turns, and history is read in the order they had them.
          recordedAt: sql`clock_timestamp()`,
        })),
      )
      .returning();
    rows.push(...written);
  }
  return rows;
}

export async function findChange(
  scope: MunicipalityScope,
  id: string,
): Promise<ChangeRow | undefined> {
  const [row] = await scope.tx
    .select()
    .from(change)
    .where(and(eq(change.municipalityId, scope.municipality.id), eq(change.id, id)));
  return row;
}

/** The newest change of an object or of what belongs to it. */
export async function findLatestChange(
  scope: MunicipalityScope,
  subjectId: string,
): Promise<ChangeRow | undefined> {
  const [row] = await scope.tx
    .select()
    .from(change)
    .where(and(eq(change.municipalityId, scope.municipality.id), eq(change.subjectId, subjectId)))
    .orderBy(desc(change.recordedAt), desc(change.id))
    .limit(1);
  return row;
}
