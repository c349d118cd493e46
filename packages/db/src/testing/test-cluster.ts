import { rm } from 'node:fs/promises';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { grantAppRole } from '../app-role.ts';
import { startEmbeddedPostgres } from '../embedded/index.ts';
import { migrateDatabase } from '../migrate.ts';
import { temporaryDirectory } from './temporary-directory.ts';

export type TestCluster = {
  /** Owner's and app's log-in on the cluster's first database, which tests leave alone. */
  ownerUrl: string;
  appUrl: string;
  /** A migrated, empty database to clone. */
  template: string;
};

declare module 'vitest' {
  export interface ProvidedContext {
    testCluster: TestCluster;
  }
}

type Running = { cluster: TestCluster; stop(): Promise<void> };

/** Vitest loads this file once a project; the one cluster of the run is shared through the process. */
const shared: { running?: Promise<Running>; users: number } = sharedState();

/** Vitest global setup of the projects that need a database. Returns the tear-down. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.users += 1;
  shared.running ??= start();
  const running = await shared.running;
  project.provide('testCluster', running.cluster);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    shared.running = undefined;
    await running.stop();
  };
}

async function start(): Promise<Running> {
  const directory = await temporaryDirectory();
  const postgres = await startEmbeddedPostgres({ dataDir: directory.path, durable: false });
  const stop = async () => {
    await postgres.stop();
    await rm(postgres.directory, { recursive: true, force: true });
    await directory.remove();
  };
  try {
    const template = 'lagesbild_template';
    await createDatabase(postgres.ownerUrl, template);
    await migrateDatabase(inDatabase(postgres.ownerUrl, template));
    await grantAppRole(inDatabase(postgres.ownerUrl, template), postgres.appUrl);
    return { cluster: { ownerUrl: postgres.ownerUrl, appUrl: postgres.appUrl, template }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function createDatabase(ownerUrl: string, name: string): Promise<void> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  await client.query(`create database ${name}`).finally(() => client.end());
}

/** The same log-in on another database. */
export function inDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

function sharedState(): { running?: Promise<Running>; users: number } {
  const key = Symbol.for('lagesbild.test-cluster');
  const holder = globalThis as unknown as Record<
    symbol,
    { running?: Promise<Running>; users: number }
  >;
  holder[key] ??= { users: 0 };
  return holder[key];
}
