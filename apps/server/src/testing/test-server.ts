import { createPool } from '@lagesbild/db/client';
import { createTestDatabase } from '@lagesbild/db/testing';
import { demonstrationPassword, demonstrationUsers } from '@lagesbild/demo';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { loadDemonstrationOnce } from '../load-demonstration-once.ts';
import {
  addAuthRoutes,
  createIdentity,
  identify,
  rememberMunicipality,
} from '../modules/auth/index.ts';
import { createHttpServer } from '../platform/http-server.ts';
import { createSchema } from '../schema.ts';
import { type Caller, createCaller } from './caller.ts';
import { countStatements } from './statement-counter.ts';

export type TestServer = Awaited<ReturnType<typeof startTestServer>>;

/** Before every date that a test sets its clock to. */
const loadedOn = '2026-09-01';

/** The whole server over real HTTP on a database of its own, with the demonstration loaded. */
async function startTestServer() {
  const database = await createTestDatabase();
  const onError = () => undefined;
  const connectionString = database.appUrl;
  const pool = createPool({ connectionString, role: 'lagesbild_domain', onError });
  const notePool = createPool({ connectionString, role: 'lagesbild_domain', max: 2, onError });
  const identityPool = createPool({ connectionString, role: 'lagesbild_identity', onError });
  const counter = countStatements(pool);
  let now = () => new Date();
  const identity = createIdentity({
    pool: identityPool,
    secret: 'a secret that only this test knows, 32+',
    publicUrl: 'http://localhost',
  });
  const health = { pool, identityPool, isDraining: false };
  const app = await createHttpServer({
    schema: createSchema(),
    pool,
    notePool,
    health,
    now: () => now(),
    identify: (request) => identify({ identity, pool: identityPool }, request),
    rememberMunicipality: (token, slug) => rememberMunicipality(identityPool, token, slug),
    addRoutes: (routes) =>
      addAuthRoutes(routes, {
        identity,
        pool: identityPool,
        now: () => now(),
        demonstrationLogins: null,
      }),
    webDir: undefined,
    isHttps: false,
    logLevel: 'silent',
  });
  await loadDemonstrationOnce(health, { today: loadedOn, onProgress: onError });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    address,
    database,
    pool,
    identityPool,
    health,
    counter,
    setClock(clock: () => Date) {
      now = clock;
    },
    /** Asks as the owner of the tables, behind row-level security: for seeding and for looking. */
    async owner(statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
      const client = new pg.Client(database.ownerUrl);
      await client.connect();
      try {
        return (await client.query(statement, values)).rows;
      } finally {
        await client.end();
      }
    },
    /** Nobody signed in. */
    anonymous: (): Caller => createCaller(address, null),
    signIn: (email: string, password: string) => signIn(address, email, password),
    /** One of the demonstration's users. */
    signInAs: (role: (typeof demonstrationUsers)[number]['role']) => {
      const user = demonstrationUsers.find((one) => one.role === role);
      if (!user) throw new Error(`no demonstration user is ${role}`);
      return signIn(address, user.email, demonstrationPassword);
    },
    async stop() {
      await app.close();
      await Promise.all([pool.end(), notePool.end(), identityPool.end()]);
      await database.drop();
    },
  };
}

async function signIn(address: string, email: string, password: string): Promise<Caller> {
  const caller = createCaller(address, null);
  const answer = await caller.post('/api/auth/sign-in/email', { email, password });
  if (answer.status !== 200) throw new Error(`sign-in answered ${answer.status}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return createCaller(address, cookie);
}

/** One server for a test file, started before its tests and stopped after them. */
export function withTestServer(): () => TestServer {
  let server: TestServer | undefined;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server?.stop());
  return () => {
    if (!server) throw new Error('the test server is not started yet');
    return server;
  };
}
