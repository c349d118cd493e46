import type { Tx } from '@lagesbild/db/client';
import { newId } from '@lagesbild/db/ids';
import { municipality } from '@lagesbild/db/schema';
import { inViewerTransaction } from '@lagesbild/db/viewer-scope';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { sql } from 'drizzle-orm';
import { insertRows } from './insert-rows.ts';
import type { MunicipalityData, MunicipalityHead } from './model.ts';
import { type LoadedUser, toRows } from './rows/index.ts';

export type LoadOptions = {
  /** A pool that works under the role `lagesbild_domain`. */
  pool: Parameters<typeof inViewerTransaction>[0];
  /** The demonstration users' ids. */
  users: readonly LoadedUser[];
  today: CivilDate;
  onProgress?: (step: string) => void;
};

/** What is loaded; `build` is asked only when it is not there yet. */
export type MunicipalitySource = MunicipalityHead & { build(): MunicipalityData };

/** Any fixed number will do: it names this lock among the database's advisory locks. */
const lockKey = 7_403_115;
/** Longest wait for another process that loads the same. */
const lockWaitMs = 120_000;

/**
 * Loads each municipality whose slug is not taken, each in one transaction: all of it or nothing. Two processes may call
 * it at once: the second waits and then finds it done.
 *
 * @returns slugs of those that this call loaded
 */
export async function loadMunicipalities(
  sources: readonly MunicipalitySource[],
  options: LoadOptions,
): Promise<{ loaded: string[] }> {
  const loaded: string[] = [];
  for (const source of sources) {
    const municipalityId = newId();
    const isLoaded = await inViewerTransaction(
      options.pool,
      { municipalityId, userId: null },
      'write',
      (tx) => load(tx, source, municipalityId, options),
    );
    if (isLoaded) {
      loaded.push(source.slug);
    }
  }
  return { loaded };
}

async function load(
  tx: Tx,
  source: MunicipalitySource,
  municipalityId: string,
  options: LoadOptions,
): Promise<boolean> {
  await tx.execute(sql`select set_config('lock_timeout', ${`${lockWaitMs}ms`}, true),
    set_config('statement_timeout', ${`${lockWaitMs}ms`}, true)`);
  await tx.execute(sql`select pg_advisory_xact_lock(${lockKey})`);
  const { build, ...head } = source;
  // Row-level security hides the other municipalities, but not that a slug is taken.
  const free = await tx
    .insert(municipality)
    .values({ id: municipalityId, ...head })
    .onConflictDoNothing({ target: municipality.slug })
    .returning({ id: municipality.id });
  if (free.length === 0) {
    return false;
  }
  options.onProgress?.(`Läser in ${source.name}`);
  const { users, today } = options;
  await insertRows(tx, toRows(build(), { municipalityId, users, today }));
  return true;
}
