import { change } from '@lagesbild/db/schema';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { and, asc, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import type { ChangeRow } from './change-repository.ts';

export type ChangePage = {
  planId: string;
  /** Only of these objects and what belongs to them; null: of the whole plan. */
  subjectIds: readonly string[] | null;
  /** At most this many. */
  first: number;
  /** Id of the last change of the page before; null for the first page. */
  before: string | null;
};

/** A page of a plan's history, newest first. Rows of one transaction have one time; their ids tell their order. */
export async function findChangePage(
  scope: MunicipalityScope,
  { planId, subjectIds, first, before }: ChangePage,
): Promise<ChangeRow[]> {
  const isBefore = sql`(${change.recordedAt}, ${change.id}) < (select c.recorded_at, c.id from ${change} c
    where c.municipality_id = ${scope.municipality.id} and c.id = ${before})`;
  return scope.tx
    .select()
    .from(change)
    .where(
      and(
        eq(change.municipalityId, scope.municipality.id),
        eq(change.planId, planId),
        subjectIds === null ? undefined : inArray(change.subjectId, [...subjectIds]),
        before === null ? undefined : isBefore,
      ),
    )
    .orderBy(desc(change.recordedAt), desc(change.id))
    .limit(first);
}

/** Everything that had been written in a plan for a day and the days before it, in the order that it is replayed. */
export async function findChangesUntil(
  scope: MunicipalityScope,
  planId: string,
  to: CivilDate,
): Promise<ChangeRow[]> {
  return scope.tx
    .select()
    .from(change)
    .where(
      and(
        eq(change.municipalityId, scope.municipality.id),
        eq(change.planId, planId),
        lte(change.effectiveOn, to),
      ),
    )
    .orderBy(asc(change.effectiveOn), asc(change.recordedAt), asc(change.id));
}

/** The newest change of each object or of what belongs to it. */
export async function findLatestChanges(
  scope: MunicipalityScope,
  subjectIds: readonly string[],
): Promise<Map<string, ChangeRow>> {
  const rows = await scope.tx
    .selectDistinctOn([change.subjectId])
    .from(change)
    .where(
      and(
        eq(change.municipalityId, scope.municipality.id),
        inArray(change.subjectId, [...subjectIds]),
      ),
    )
    .orderBy(change.subjectId, desc(change.recordedAt), desc(change.id));
  return new Map(rows.map((row) => [row.subjectId, row]));
}
