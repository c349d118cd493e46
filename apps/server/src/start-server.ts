import { join } from 'node:path';
import { createPool } from '@lagesbild/db/client';
import { demonstrationPassword, demonstrationUsers } from '@lagesbild/demo';
import { todayInStockholm } from '@lagesbild/domain/calendar';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { loadDemonstrationOnce } from './load-demonstration-once.ts';
import {
  addAuthRoutes,
  createIdentity,
  identify,
  rememberMunicipality,
} from './modules/auth/index.ts';
import { type Config, parseConfig } from './platform/config.ts';
import type { Health } from './platform/health.ts';
import { createHttpServer } from './platform/http-server.ts';
import { startDatabase } from './platform/start-database.ts';
import { sayWhatToDo } from './platform/start-errors.ts';
import { createSchema } from './schema.ts';

export type RunningServer = { address: string; stop(signal: string): Promise<void> };
type Say = (line: string) => void;

const builtWeb = join(import.meta.dirname, '../../web/dist');

/**
 * Starts everything in order and undoes what was started when a later step fails.
 * @throws Error with one sentence in Swedish on what to do
 */
export async function startServer(
  env: Record<string, string | undefined>,
  say: Say,
): Promise<RunningServer> {
  const undo: (() => Promise<unknown>)[] = [];
  const undoAll = async () => {
    for (const step of undo.reverse()) await step().catch(() => undefined);
  };
  try {
    const config = parseConfig(env);
    const onProgress = (step: string) => say(`  ${step}`);
    const database = await startDatabase(config, onProgress);
    undo.push(database.stop);
    const { app, health } = await assemble(config, database, undo);
    if (config.loadsDemonstration) {
      const today = todayInStockholm(new Date());
      await loadDemonstrationOnce(health, { today, onProgress });
    }
    const address = await app.listen({ port: config.port, host: config.host });
    sayWelcome(say, config.publicUrl ?? address.replace('[::1]', 'localhost'), config);
    return {
      address,
      async stop(signal) {
        say(`\n${signal}: stänger ner.`);
        health.isDraining = true;
        await undoAll();
      },
    };
  } catch (error) {
    await undoAll();
    throw sayWhatToDo(error, env);
  }
}

async function assemble(
  config: Config,
  database: { appUrl: string; secret: string },
  undo: (() => Promise<unknown>)[],
): Promise<{ app: FastifyInstance; health: Health & { identityPool: pg.Pool } }> {
  const onError = () => undefined; // A cut connection shows itself to the one who asks next; /readyz tells the rest.
  const connectionString = database.appUrl;
  const pool = createPool({
    connectionString,
    role: 'lagesbild_domain',
    max: config.poolSize,
    onError,
  });
  const notePool = createPool({ connectionString, role: 'lagesbild_domain', max: 2, onError });
  const identityPool = createPool({
    connectionString,
    role: 'lagesbild_identity',
    max: 5,
    onError,
  });
  for (const each of [pool, notePool, identityPool]) undo.push(() => each.end());
  const publicUrl = config.publicUrl ?? `http://localhost:${config.port}`;
  const identity = createIdentity({
    pool: identityPool,
    secret: database.secret,
    publicUrl,
  });
  const health = { pool, identityPool, isDraining: false };
  const app = await createHttpServer({
    schema: createSchema(),
    pool,
    notePool,
    health,
    identify: (request) => identify({ identity, pool: identityPool }, request),
    rememberMunicipality: (token, slug) => rememberMunicipality(identityPool, token, slug),
    addRoutes: (routes) =>
      addAuthRoutes(routes, {
        identity,
        pool: identityPool,
        now: () => new Date(),
        demonstrationLogins: config.loadsDemonstration ? demonstrationLogins() : null,
      }),
    webDir: config.webDir ?? builtWeb,
    trustedProxies: config.trustedProxies,
    isHttps: publicUrl.startsWith('https:'),
    logLevel: config.logLevel,
  });
  undo.push(() => app.close());
  return { app, health };
}

const demonstrationLogins = () =>
  demonstrationUsers.map(({ email, title }) => ({ email, title, password: demonstrationPassword }));

function sayWelcome(say: Say, address: string, config: Config): void {
  say(`\nLägesbild är igång: ${address}`);
  if (config.loadsDemonstration) {
    say(`\nDemonstrationsinloggningar (lösenord för alla: ${demonstrationPassword})`);
    for (const { email, title } of demonstrationUsers) say(`  ${email.padEnd(40)} ${title}`);
  }
  say('\nAvsluta med Ctrl-C.');
}
