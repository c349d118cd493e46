import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Account, canEnter, chooseAccount } from './account.ts';
import { directoryError, EmbeddedPostgresError } from './errors.ts';

export type Place = {
  /** Holds the cluster, its lock and drafts. */
  directory: string;
  /** PGDATA. */
  cluster: string;
  account: Account | undefined;
};

/**
 * Where the data really lie and who runs PostgreSQL. Normally `dataDir` itself; when that is somewhere the
 * lent account cannot go, a directory beside the copied binaries, with a note in `dataDir` that says so.
 */
export async function findPlace(dataDir: string, stateDir: string): Promise<Place> {
  const wanted = resolve(dataDir);
  try {
    await mkdir(wanted, { recursive: true });
    const key = createHash('sha256')
      .update(await realpath(wanted))
      .digest('hex')
      .slice(0, 16);
    const elsewhere = join(stateDir, 'data', key);
    const account = await chooseAccount([clusterIn(wanted), clusterIn(elsewhere)]);
    if (canEnter(wanted, account)) return place(wanted, account);

    if (!account) throw new Error(`EACCES: cannot enter ${wanted}`);
    for (const directory of [stateDir, join(stateDir, 'data'), elsewhere]) {
      await mkdir(directory, { recursive: true });
      await chmod(directory, 0o711);
    }
    await writeFile(join(wanted, 'postgres-ligger-i.txt'), `${clusterIn(elsewhere)}\n`);
    return place(elsewhere, account);
  } catch (error) {
    throw error instanceof EmbeddedPostgresError ? error : directoryError(wanted, error);
  }
}

function place(directory: string, account: Account | undefined): Place {
  return { directory, cluster: clusterIn(directory), account };
}

function clusterIn(directory: string): string {
  return join(directory, 'postgres');
}

/** Whether a cluster is there already; refuses one of another major version, which would need an upgrade. */
export async function hasCluster(cluster: string, major: number): Promise<boolean> {
  if (!(await lstat(cluster).catch(() => undefined))) return false;
  const found = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch((error: unknown) => {
    throw directoryError(cluster, error);
  });
  if (Number.parseInt(found, 10) === major) return true;
  throw new EmbeddedPostgresError(
    'WRONG_MAJOR',
    `Databasen i ${cluster} är skapad av PostgreSQL ${found.trim()}, men den här versionen använder ${major}: för över data med säkerhetskopia och återläsning.`,
  );
}
