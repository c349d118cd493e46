import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { childEnvironment } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Place } from './directory.ts';
import { directoryError, EmbeddedPostgresError, reasonFrom } from './errors.ts';

/** Passwords of the two log-in roles; they never leave the data directory. */
export type Credentials = { owner: string; app: string };

export const OWNER_ROLE = 'lagesbild_owner';
const CREDENTIALS_FILE = 'lagesbild-credentials.json';

/**
 * Makes a new cluster: UTF-8, Swedish ICU collation, checksums, passwords by SCRAM. It is built under
 * another name and renamed when whole, so that an interrupted start leaves no half cluster behind.
 */
export async function createCluster(place: Place, binaries: Binaries): Promise<void> {
  const draft = `${place.cluster}.new-${randomBytes(6).toString('hex')}`;
  const passwordFile = `${draft}.password`;
  const credentials: Credentials = { owner: newPassword(), app: newPassword() };
  try {
    await removeDrafts(place);
    await mkdir(draft, { mode: 0o700 });
    await writeFile(passwordFile, credentials.owner, { mode: 0o600 });
    await give(draft, place);
    await give(passwordFile, place);
    await runInitdb(draft, passwordFile, place, binaries);
    await writeFile(join(draft, CREDENTIALS_FILE), JSON.stringify(credentials), { mode: 0o600 });
    await give(join(draft, CREDENTIALS_FILE), place);
    await rename(draft, place.cluster);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error instanceof EmbeddedPostgresError ? error : directoryError(place.directory, error);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

export async function readCredentials(place: Place): Promise<Credentials> {
  const file = join(place.cluster, CREDENTIALS_FILE);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw directoryError(place.cluster, error);
  });
  return JSON.parse(text) as Credentials;
}

async function runInitdb(draft: string, passwordFile: string, place: Place, binaries: Binaries) {
  const options = ['--pgdata', draft, '--username', OWNER_ROLE, '--pwfile', passwordFile];
  options.push('--auth', 'scram-sha-256', '--encoding', 'UTF8', '--data-checksums');
  options.push('--locale', 'C', '--locale-provider', 'icu', '--icu-locale', 'sv-SE');
  try {
    await promisify(execFile)(binaries.initdb, options, {
      ...place.account,
      cwd: '/',
      env: childEnvironment,
    });
  } catch (error) {
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    throw new EmbeddedPostgresError(
      'INIT_FAILED',
      `Databasen kan inte skapas i ${place.directory}: ${reasonFrom(output)}.`,
      output.trim(),
      error,
    );
  }
}

/** What an interrupted first start left behind. Called under the directory's lock. */
async function removeDrafts(place: Place): Promise<void> {
  for (const name of await readdir(place.directory)) {
    if (!name.startsWith('postgres.new-')) continue;
    await rm(join(place.directory, name), { recursive: true, force: true });
  }
}

async function give(path: string, { account }: Place): Promise<void> {
  if (account) await chown(path, account.uid, account.gid);
}

function newPassword(): string {
  return randomBytes(24).toString('base64url');
}
