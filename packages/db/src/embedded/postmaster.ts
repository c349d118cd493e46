import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { childEnvironment } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Place } from './directory.ts';
import { EmbeddedPostgresError, reasonFrom } from './errors.ts';
import { inUse } from './lock.ts';
import { postmasterPid } from './orphan.ts';

export type Postmaster = {
  port: number;
  pid: number;
  /** When PostgreSQL is gone, for whatever reason. */
  ended: Promise<void>;
  stop(): Promise<void>;
};

/**
 * PostgreSQL is started by a shell that holds our end of a pipe. When we end it, or die in any way and the
 * kernel does, a fast shutdown follows (SIGINT, again until it is heard: a PostgreSQL that has only just
 * begun ignores it). A PostgreSQL that dies by itself ends the shell too.
 */
const LEASH = `
exec 3<&0
"$@" 3<&- </dev/null & postgres=$!
{ read -r _ <&3; while kill -INT "$postgres"; do sleep 0.2; done; } 2>/dev/null & watcher=$!
exec 3<&-
wait "$postgres"; status=$?
kill "$watcher" 2>/dev/null
exit "$status"`;

/** Recovery after a power cut may take its time; nothing else does. */
const START_PATIENCE_MS = 120_000;
const STOP_PATIENCE_MS = 15_000;
const PORT_ATTEMPTS = 5;

/** For tests only: a crash of the machine loses the data. */
const notDurable = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
};

/** Starts PostgreSQL on 127.0.0.1 and a free port, or the given one, and resolves when it accepts connections. */
export async function startPostmaster(
  place: Place,
  binaries: Binaries,
  durable: boolean,
  fixedPort?: number,
): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    const port = fixedPort ?? (await freePort());
    const before = await readPidFile(place.cluster);
    const child = launch(place, binaries, { ...(durable ? {} : notDurable), port: String(port) });
    const log = keepTail(child);
    if (await isReady(child, place.cluster, before)) {
      const pid = (await postmasterPid(place.cluster)) ?? 0;
      return { port, pid, ended: endOf(child), stop: () => stop(child, pid) };
    }
    await stop(child, 0);
    // Between asking for a free port and using it, another program may have taken it.
    if (!/could not bind|address already in use/i.test(log()) || attempt === PORT_ATTEMPTS) {
      throw startError(place, log());
    }
  }
}

function launch(place: Place, binaries: Binaries, settings: Record<string, string>): ChildProcess {
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = ['-c', LEASH, 'sh', binaries.postgres, '-D', place.cluster, ...options];
  const child = spawn('/bin/sh', command, {
    ...place.account,
    cwd: '/',
    env: childEnvironment,
    // A group of its own: Ctrl-C in the terminal must reach the server only, which then drains and stops us.
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  child.on('error', () => undefined);
  child.stdin?.on('error', () => undefined);
  child.unref();
  return child;
}

/** PostgreSQL says in its pid file when it accepts connections; a crashed one leaves `before` saying so. */
async function isReady(child: ChildProcess, cluster: string, before: string): Promise<boolean> {
  const giveUp = Date.now() + START_PATIENCE_MS;
  while (isAlive(child) && Date.now() < giveUp) {
    const now = await readPidFile(cluster);
    if (now !== before && now.split('\n')[7]?.trim() === 'ready') return true;
    await sleep(20);
  }
  return false;
}

function readPidFile(cluster: string): Promise<string> {
  return readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (isAlive(child)) child.once('exit', () => resolve());
    else resolve();
  });
}

function isAlive(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

async function stop(child: ChildProcess, pid: number): Promise<void> {
  if (!isAlive(child)) return;
  child.ref();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.stdin?.end();
  const timer = setTimeout(() => killQuietly(pid, 'SIGQUIT'), STOP_PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}

function killQuietly(pid: number, signal: NodeJS.Signals): void {
  try {
    if (pid > 0) process.kill(pid, signal);
  } catch {
    // Ended in the meantime.
  }
}

/** The end of what PostgreSQL writes; read all the time, so that its pipe never fills. */
function keepTail(child: ChildProcess): () => string {
  let tail = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    tail = (tail + text).slice(-8_000);
  });
  const stream = child.stderr;
  if (stream && 'unref' in stream && typeof stream.unref === 'function') stream.unref();
  return () => tail.trim();
}

function startError(place: Place, log: string): EmbeddedPostgresError {
  if (/lock file .* already exists|pre-existing shared memory/i.test(log)) {
    return inUse(place.directory, new Error(log));
  }
  return new EmbeddedPostgresError(
    'START_FAILED',
    `Databasen i ${place.directory} kan inte starta: ${reasonFrom(log)}.`,
    log,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
