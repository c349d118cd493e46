import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inUse } from './lock.ts';

const PATIENCE_MS = 20_000;

/**
 * Called once the directory's lock is ours: a PostgreSQL that still runs on the cluster then has no server
 * left. It is asked to stop (SIGINT, a fast shutdown) and waited for. A left-over postmaster.pid without a
 * process is PostgreSQL's own to clear. Throws DATA_DIR_IN_USE if it will not stop.
 */
export async function stopOrphan(cluster: string): Promise<void> {
  const pid = await postmasterPid(cluster);
  if (pid === undefined || !runsOn(pid, cluster)) return;
  const giveUp = Date.now() + PATIENCE_MS;
  while (runsOn(pid, cluster)) {
    if (Date.now() > giveUp) throw inUse(cluster);
    signal(pid, 'SIGINT');
    await sleep(100);
  }
}

/** First line of postmaster.pid. */
export async function postmasterPid(cluster: string): Promise<number | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return pid > 0 ? pid : undefined;
}

/** Whether the process is a PostgreSQL of this very cluster; a number may have been given to another since. */
function runsOn(pid: number, cluster: string): boolean {
  return commandOf(pid).includes(cluster);
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    }
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)]).toString();
  } catch {
    return '';
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone between the look and the signal, or not ours to stop: the loop's next look tells.
  }
}
