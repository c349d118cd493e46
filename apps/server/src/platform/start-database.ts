import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAppRole, grantAppRole } from '@lagesbild/db/app-role';
import { startEmbeddedPostgres } from '@lagesbild/db/embedded';
import { migrateDatabase } from '@lagesbild/db/migrate';
import type { Config } from './config.ts';

export type StartedDatabase = { appUrl: string; secret: string; stop: () => Promise<void> };

/** Starts the embedded database or reaches the given one, migrates it and makes sure of the app's role. */
export async function startDatabase(
  config: Config,
  onProgress: (step: string) => void,
): Promise<StartedDatabase> {
  if (config.database.kind === 'embedded') {
    const { dataDir } = config.database;
    onProgress(`Startar databasen i ${dataDir}`);
    const embedded = await startEmbeddedPostgres({ dataDir, onProgress });
    try {
      await migrateDatabase(embedded.ownerUrl, { onProgress });
      await grantAppRole(embedded.ownerUrl, embedded.appUrl);
      const secret = config.secret ?? (await ownSecret(dataDir));
      return { appUrl: embedded.appUrl, secret, stop: () => embedded.stop() };
    } catch (error) {
      await embedded.stop();
      throw error;
    }
  }
  const { ownerUrl, appUrl, createsAppRole } = config.database;
  onProgress('Ansluter till databasen');
  await migrateDatabase(ownerUrl, { onProgress });
  if (createsAppRole) await createAppRole(ownerUrl, appUrl);
  await grantAppRole(ownerUrl, appUrl);
  return { appUrl, secret: config.secret ?? '', stop: async () => undefined };
}

/** Made once and kept beside the data, readable by the program only. */
async function ownSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, 'secret');
  const made = randomBytes(32).toString('base64url');
  try {
    await writeFile(file, made, { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      return readFile(file, 'utf8');
    throw error;
  }
}
