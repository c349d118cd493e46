import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { directoryError, EmbeddedPostgresError } from './errors.ts';

const SQLITE_BUSY = 5;

/**
 * Takes the directory for this process alone, or throws DATA_DIR_IN_USE at once. The lock is one the kernel
 * holds on an (empty) SQLite file: it vanishes with the process, so none is ever stale, and two processes
 * that start at the same moment cannot both get it. Returns the release.
 */
export async function lockDirectory(directory: string): Promise<() => void> {
  const file = join(directory, 'postgres.lock');
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    await chmod(file, 0o600);
  } catch (error) {
    database?.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) {
      throw inUse(directory, error);
    }
    throw directoryError(directory, error);
  }
  const held = database;
  return () => {
    if (held.isOpen) held.close();
  };
}

export function inUse(directory: string, cause?: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'DATA_DIR_IN_USE',
    `Datakatalogen ${directory} används redan av en annan Lägesbild: stoppa den först eller välj en annan katalog med LAGESBILD_DATA_DIR.`,
    '',
    cause,
  );
}
