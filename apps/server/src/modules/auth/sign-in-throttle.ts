import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type pg from 'pg';
import { findAttempt } from './sign-in-attempt-repository.ts';

const freeTries = 5;
const longestWaitSeconds = 300;
const forgetAfterMs = 24 * 3_600_000;

/** Failures count per account and network together: a stranger elsewhere can never lock anybody out. */
export function attemptKey(email: string, address: string): string {
  const network = isIPv6(address) ? address.split(':').slice(0, 4).join(':') : address;
  return createHash('sha256').update(`${email.trim().toLowerCase()}\n${network}`).digest('hex');
}

/** Seconds to wait after a number of failures: five tries are free, then 1, 2, 4 … up to 300 (quality.md, Security). */
export const waitSeconds = (failures: number): number =>
  failures < freeTries ? 0 : Math.min(2 ** (failures - freeTries), longestWaitSeconds);

/** How many seconds are left before the next try; 0 when a try is free. */
export async function secondsLeft(pool: pg.Pool, key: string, now: Date): Promise<number> {
  const row = await findAttempt(pool, key);
  if (!row || now.getTime() - row.lastFailedAt.getTime() > forgetAfterMs) return 0;
  const passed = (now.getTime() - row.lastFailedAt.getTime()) / 1_000;
  return Math.max(0, Math.ceil(waitSeconds(row.failures) - passed));
}
