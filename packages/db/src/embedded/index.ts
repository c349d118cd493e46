import { APP_ROLE, connectionUrl, ensureAppDatabase } from './app-database.ts';
import { findBinaries } from './binaries.ts';
import { createCluster, OWNER_ROLE, readCredentials } from './create-cluster.ts';
import { findPlace, hasCluster } from './directory.ts';
import { startKeptPostmaster } from './kept-postmaster.ts';
import { lockDirectory } from './lock.ts';
import { stopOrphan } from './orphan.ts';

export { EmbeddedPostgresError, type EmbeddedPostgresErrorCode } from './errors.ts';

export type EmbeddedPostgresOptions = {
  /** Where data lie. Made if missing. */
  dataDir: string;
  /** False turns fsync and its kin off: for tests, whose data nobody misses. Default true. */
  durable?: boolean;
  /** Told of each step that takes time, in Swedish. */
  onProgress?: (step: string) => void;
  /** Where root puts what the account it lends PostgreSQL cannot reach otherwise. */
  stateDir?: string;
};

export type EmbeddedPostgres = {
  /** The superuser on database `lagesbild`: for migrations and set-up only. */
  ownerUrl: string;
  /** The app's own log-in on the same database. */
  appUrl: string;
  port: number;
  /** Of the one that runs now: a PostgreSQL that ends by itself is started again. */
  readonly pid: number;
  /** Where the cluster lies; differs from `dataDir` when the lent account cannot enter that. */
  directory: string;
  /** Fast shutdown; resolves when PostgreSQL is gone and the directory is free. May be called twice. */
  stop(): Promise<void>;
};

const STATE_DIR = '/var/lib/lagesbild';

/**
 * Starts the PostgreSQL that comes with the npm packages, on 127.0.0.1 and a free port. One process at a
 * time may hold a data directory. If this process dies, PostgreSQL stops by itself.
 *
 * @throws {EmbeddedPostgresError} with a code and a sentence for the person at the terminal.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const { dataDir, durable = true, onProgress = () => undefined, stateDir = STATE_DIR } = options;
  const place = await findPlace(dataDir, stateDir);
  const unlock = await lockDirectory(place.directory);
  try {
    const binaries = await findBinaries(place.account, stateDir);
    if (!(await hasCluster(place.cluster, binaries.major))) {
      onProgress('Skapar databasen');
      await createCluster(place, binaries);
    }
    await stopOrphan(place.cluster);
    onProgress('Startar databasen');
    const credentials = await readCredentials(place);
    const postmaster = await startKeptPostmaster(place, binaries, durable);
    try {
      await ensureAppDatabase(postmaster.port, credentials);
    } catch (error) {
      await postmaster.stop();
      throw error;
    }
    return {
      ownerUrl: connectionUrl(OWNER_ROLE, credentials.owner, postmaster.port),
      appUrl: connectionUrl(APP_ROLE, credentials.app, postmaster.port),
      port: postmaster.port,
      get pid() {
        return postmaster.pid;
      },
      directory: place.directory,
      stop: () => postmaster.stop().finally(unlock),
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
