import { execFileSync, spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { EmbeddedPostgresError } from './errors.ts';

/** The system account PostgreSQL runs under, when it is not the one we run under ourselves. */
export type Account = { uid: number; gid: number };

/** What every child gets: nothing of ours, so that no secret and no odd locale reaches PostgreSQL. */
export const childEnvironment = {
  PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
  LC_ALL: 'C',
  TZ: 'UTC',
};

/**
 * PostgreSQL refuses to run as root, so root lends it another account: the one that already owns the data,
 * else `postgres`, else `nobody`. Anyone else runs it as themselves (undefined).
 */
export async function chooseAccount(dataDirectories: string[]): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const directory of dataDirectories) {
    const owner = await stat(directory).catch(() => undefined);
    if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  }
  const account = lookUp('postgres') ?? lookUp('nobody');
  if (account) return account;
  throw new EmbeddedPostgresError(
    'NO_PERMISSION',
    'PostgreSQL får inte köras som root, och varken kontot postgres eller nobody finns: starta som en vanlig användare.',
  );
}

function lookUp(name: string): Account | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    const account = { uid: id('-u'), gid: id('-g') };
    return account.uid > 0 ? account : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the account can enter the directory (asked of the system itself, so that ACLs count as well). */
export function canEnter(directory: string, account: Account | undefined): boolean {
  const answer = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', directory], {
    ...account,
    cwd: '/',
    env: childEnvironment,
    stdio: 'ignore',
  });
  return answer.status === 0;
}

/** Whether the account can run the program; `reason` says what went wrong if not. */
export function canRun(
  program: string,
  account: Account | undefined,
): { ok: boolean; reason: string } {
  const answer = spawnSync(program, ['--version'], {
    ...account,
    cwd: '/',
    env: childEnvironment,
    encoding: 'utf8',
  });
  const reason = answer.error?.message ?? `${answer.stderr ?? ''}`.trim();
  return { ok: answer.status === 0, reason };
}
