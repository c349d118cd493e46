import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TemporaryDirectory, temporaryDirectory } from '../testing/index.ts';
import { type EmbeddedPostgres, EmbeddedPostgresError, startEmbeddedPostgres } from './index.ts';

const isRoot = process.getuid?.() === 0;

let scratch: TemporaryDirectory;
let dataDir: string;
let stateDir: string;
const children: ChildProcess[] = [];
const started: EmbeddedPostgres[] = [];

beforeEach(async () => {
  scratch = await temporaryDirectory('lagesbild-embedded-');
  dataDir = join(scratch.path, 'data');
  stateDir = join(scratch.path, 'state');
});

afterEach(async () => {
  await Promise.all(started.splice(0).map((postgres) => postgres.stop()));
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
  await expect.poll(() => runningOn(scratch.path), { timeout: 15_000 }).toEqual([]);
  await scratch.remove();
});

async function start(options: { durable?: boolean } = {}): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir, stateDir, durable: false, ...options });
  started.push(postgres);
  return postgres;
}

async function ask<Row extends pg.QueryResultRow>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Starts the same thing in a process of its own, which a test may kill. */
async function hold(): Promise<{ child: ChildProcess; said: Record<string, unknown> }> {
  const program = fileURLToPath(new URL('hold.fixture.ts', import.meta.url));
  const child = spawn(process.execPath, [program, dataDir, stateDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return { child, said: JSON.parse(String(line)) };
}

/** Processes of this machine whose command line names the path. */
async function processesOn(path: string): Promise<{ pid: number; command: string }[]> {
  const found: { pid: number; command: string }[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue;
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    if (command.includes(path)) found.push({ pid: Number(name), command });
  }
  return found;
}

async function runningOn(path: string): Promise<string[]> {
  return (await processesOn(path)).map(({ command }) => command.replaceAll('\0', ' '));
}

test('a new database is UTF-8, sorts Swedish, has checksums, and listens on 127.0.0.1 only', async () => {
  const postgres = await start();
  const [facts] = await ask(
    postgres.ownerUrl,
    `select pg_encoding_to_char(encoding) as encoding, datlocale as locale,
            current_setting('data_checksums') as checksums,
            current_setting('listen_addresses') as addresses,
            current_setting('unix_socket_directories') as sockets,
            (select string_agg(word, '' order by word) from unnest('{ö,a,ä,z,å}'::text[]) as word) as sorted
       from pg_database where datname = current_database()`,
  );
  await postgres.stop();
  expect(facts).toEqual({
    encoding: 'UTF8',
    locale: 'sv-SE',
    checksums: 'on',
    addresses: '127.0.0.1',
    sockets: '',
    sorted: 'azåäö',
  });
});

test('the app logs in as a role that owns nothing, inherits nothing and obeys row-level security', async () => {
  const postgres = await start();
  const [role] = await ask(
    postgres.appUrl,
    `select rolname, rolinherit, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole
       from pg_roles where rolname = current_user`,
  );
  const anyPassword = postgres.appUrl.replace(/:[^:@]+@/, ':wrong@');
  await expect(ask(anyPassword, 'select 1')).rejects.toThrow(/password authentication failed/);
  await postgres.stop();
  expect(role).toEqual({
    rolname: 'lagesbild_app',
    rolinherit: false,
    rolsuper: false,
    rolbypassrls: false,
    rolcreatedb: false,
    rolcreaterole: false,
  });
});

test('data and passwords outlive a restart; stopping twice is harmless and leaves no process', async () => {
  const first = await start();
  await ask(first.ownerUrl, `create table note as select 'kvar' as text`);
  await Promise.all([first.stop(), first.stop()]);
  await first.stop();
  expect(await runningOn(dataDir)).toEqual([]);

  const second = await start();
  expect(await ask(second.ownerUrl, 'select text from note')).toEqual([{ text: 'kvar' }]);
  expect(new URL(second.appUrl).password).toBe(new URL(first.appUrl).password);
  await second.stop();
  const secrets = await stat(join(dataDir, 'postgres', 'lagesbild-credentials.json'));
  expect((secrets.mode & 0o777).toString(8)).toBe('600');
});

test('kill -9 of the server leaves no PostgreSQL behind, and the next start finds everything', async () => {
  const { child, said } = await hold();
  await ask(String(said.ownerUrl), `create table note as select 'kvar' as text`);
  child.kill('SIGKILL');
  await expect.poll(() => runningOn(dataDir), { timeout: 15_000 }).toEqual([]);

  const again = await start();
  expect(await ask(again.ownerUrl, 'select text from note')).toEqual([{ text: 'kvar' }]);
});

test('a start right after kill -9 waits for the old PostgreSQL instead of failing', async () => {
  const { child } = await hold();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const again = await start();
  expect(await ask(again.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a PostgreSQL that dies while the server runs is started again on the same port, data and all', async () => {
  const postgres = await start({ durable: true });
  await ask(postgres.ownerUrl, 'create table kept as select 7 as n');
  const first = postgres.pid;
  process.kill(first, 'SIGKILL');
  const answer = async () => {
    for (let tries = 0; tries < 200; tries += 1) {
      const rows = await ask(postgres.ownerUrl, 'select n from kept').catch(() => null);
      if (rows && postgres.pid !== first) return rows;
      await sleep(50);
    }
    throw new Error('PostgreSQL did not come back');
  };
  expect(await answer()).toEqual([{ n: 7 }]);
  await postgres.stop();
});

test('a PostgreSQL whose keepers were all killed is stopped by the next start', async () => {
  const { child, said } = await hold();
  for (const { pid, command } of await processesOn(dataDir)) {
    if (command.startsWith('/bin/sh')) process.kill(pid, 'SIGKILL');
  }
  child.kill('SIGKILL');
  await once(child, 'exit');
  const postgresPids = async () => (await processesOn(dataDir)).map(({ pid }) => pid);
  expect(await postgresPids()).toContain(said.pid);

  await start();
  expect(await postgresPids()).not.toContain(said.pid);
});

describe('a data directory has one user at a time', () => {
  test('the second is told so in one sentence while the first goes on', async () => {
    const { said } = await hold();
    const refusal = await start().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(EmbeddedPostgresError);
    expect(refusal).toMatchObject({
      code: 'DATA_DIR_IN_USE',
      message: expect.stringContaining(`${dataDir} används redan`),
    });
    expect(await ask(String(said.ownerUrl), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('of five that start at the same moment in an empty directory exactly one wins', async () => {
    const all = await Promise.all([hold(), hold(), hold(), hold(), hold()]);
    const codes = all.map(({ said }) => said.code ?? 'started').sort();
    expect(codes).toEqual([...Array(4).fill('DATA_DIR_IN_USE'), 'started']);
  });
});

test('what an interrupted first start left is cleared away', async () => {
  await mkdir(join(dataDir, 'postgres.new-0123'), { recursive: true });
  await writeFile(join(dataDir, 'postgres.new-0123', 'half'), '');
  const postgres = await start();
  await postgres.stop();
  expect((await readdir(dataDir)).sort()).toEqual(['postgres', 'postgres.lock']);
});

test('a database of another major version is left alone', async () => {
  await mkdir(join(dataDir, 'postgres'), { recursive: true });
  await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
  await expect(start()).rejects.toMatchObject({ code: 'WRONG_MAJOR' });
  expect(await readdir(join(dataDir, 'postgres'))).toEqual(['PG_VERSION']);
});

test('a data directory that cannot be made is one clear sentence', async () => {
  await writeFile(join(scratch.path, 'file'), '');
  dataDir = join(scratch.path, 'file', 'data');
  await expect(start()).rejects.toMatchObject({
    code: 'NO_PERMISSION',
    message: expect.stringContaining('kan inte användas'),
  });
});

test('a cluster that PostgreSQL itself refuses is one sentence with its reason', async () => {
  const first = await start();
  await first.stop();
  await writeFile(join(dataDir, 'postgres', 'postgresql.conf'), 'no_such_setting = 1\n');
  await expect(start()).rejects.toMatchObject({
    code: 'START_FAILED',
    message: expect.stringMatching(/^Databasen i .* kan inte starta: .*postgresql\.conf.*\.$/),
  });
});

describe.runIf(isRoot)('as root', () => {
  test('PostgreSQL runs as another user', async () => {
    const postgres = await start();
    const owner = await stat(`/proc/${postgres.pid}`);
    await postgres.stop();
    expect(owner.uid).toBeGreaterThan(0);
  });

  test('below a directory only root may enter the data lie in the state directory, and last', async () => {
    await mkdir(join(scratch.path, 'closed'));
    await chmod(join(scratch.path, 'closed'), 0o700);
    dataDir = join(scratch.path, 'closed', 'data');

    const first = await start();
    await ask(first.ownerUrl, `create table note as select 'kvar' as text`);
    await first.stop();
    expect(first.directory.startsWith(stateDir)).toBe(true);
    const pointer = await readFile(join(dataDir, 'postgres-ligger-i.txt'), 'utf8');
    expect(pointer.trim()).toBe(join(first.directory, 'postgres'));

    const second = await start();
    expect(await ask(second.ownerUrl, 'select text from note')).toEqual([{ text: 'kvar' }]);
    await second.stop();
  });
});
