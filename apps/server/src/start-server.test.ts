import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createTestDatabase, type TestDatabase } from '@lagesbild/db/testing';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

let db: TestDatabase;
let webDir: string;

beforeAll(async () => {
  db = await createTestDatabase();
  webDir = await mkdtemp(join(tmpdir(), 'lagesbild-web-'));
  await writeFile(join(webDir, 'index.html'), '<!doctype html><title>prov</title>');
  await mkdir(join(webDir, 'assets'));
  await writeFile(join(webDir, 'assets/prov.js'), 'export {};');
  await writeFile(join(webDir, 'assets/prov.js.br'), brotliCompressSync('export {};'));
});
afterAll(async () => {
  await rm(webDir, { recursive: true, force: true });
  await db.drop();
});

const settings = () => ({
  PATH: '/usr/bin:/bin',
  PORT: '0',
  DATABASE_URL: db.appUrl,
  DATABASE_MIGRATION_URL: db.ownerUrl,
  LAGESBILD_SECRET: 'en hemlighet som bara provet känner till',
  LAGESBILD_WEB_DIR: webDir,
});

/** The program as a process of its own. */
function launch(overrides: Record<string, string>) {
  const env = { ...settings(), ...overrides };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const ended = once(child, 'exit').then(([code]) => ({ code: code as number | null, said }));
  const address = async () => {
    for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
      const [found] = said.match(/http:\/\/\S+/) ?? [];
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`never listened: ${said}`);
  };
  return { child, ended, address };
}

async function busyPort(): Promise<{ port: number; server: Server }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : 0, server };
}

test('it starts, answers, and stops cleanly when told to', async () => {
  const program = launch({});
  const address = await program.address();
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  expect(await (await fetch(address)).text()).toContain('<!doctype html>');
  const script = await fetch(`${address}/assets/prov.js`, { headers: { 'accept-encoding': 'br' } });
  expect(script.headers.get('content-encoding')).toBe('br');
  expect(script.headers.get('cache-control')).toContain('immutable');
  expect(await script.text()).toBe('export {};');
  program.child.kill('SIGTERM');
  program.child.kill('SIGTERM');
  expect((await program.ended).code).toBe(0);
});

test('a busy port is one clear sentence', async () => {
  const { port, server } = await busyPort();
  const { code, said } = await launch({ PORT: String(port) }).ended;
  server.close();
  expect(code).toBe(1);
  expect(said).toContain(`Porten ${port} används redan av ett annat program.`);
});

test.each([
  [
    'a wrong password',
    () => ({ DATABASE_MIGRATION_URL: db.ownerUrl.replace(/:[^:@/]+@/, ':fel@') }),
    /lösenordet/,
  ],
  [
    'a database that is not there',
    () => ({ DATABASE_MIGRATION_URL: db.ownerUrl.replace(db.name, 'finns_inte') }),
    /finns inte/,
  ],
  [
    'a server that does not answer',
    () => ({ DATABASE_MIGRATION_URL: 'postgres://x:y@127.0.0.1:1/z' }),
    /svarar inte/,
  ],
  ['the owner as the app’s role', () => ({ DATABASE_URL: db.ownerUrl }), /går förbi radskyddet/],
  ['a secret that is too short', () => ({ LAGESBILD_SECRET: 'kort' }), /LAGESBILD_SECRET/],
  [
    'a data directory that is a file',
    () => ({
      DATABASE_URL: '',
      DATABASE_MIGRATION_URL: '',
      LAGESBILD_DATA_DIR: join(webDir, 'index.html'),
    }),
    /index\.html/,
  ],
])('%s is one clear sentence, and the program ends', async (_name, overrides, sentence) => {
  const { code, said } = await launch(overrides()).ended;
  expect(code).toBe(1);
  expect(said).toMatch(sentence);
  expect(said).not.toMatch(/ at .*\.ts:\d+/);
});

test('a database with a newer schema is left alone', async () => {
  const own = await createTestDatabase();
  const client = new pg.Client(own.ownerUrl);
  await client.connect();
  await client.query(
    `insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', $1)`,
    [Date.now() + 1_000_000_000],
  );
  await client.end();
  const { code, said } = await launch({
    DATABASE_URL: own.appUrl,
    DATABASE_MIGRATION_URL: own.ownerUrl,
  }).ended;
  await own.drop();
  expect(code).toBe(1);
  expect(said).toContain('nyare version av Lägesbild');
});
