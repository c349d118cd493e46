import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import type { Place } from './directory.ts';
import { stopOrphan } from './orphan.ts';
import { type Postmaster, startPostmaster } from './postmaster.ts';

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 5_000;

/**
 * A PostgreSQL that ends by itself (a crash, too little memory) is started again on the same port, so that the server's
 * connections find it and people wait seconds instead of for somebody to come. Until it is back `/readyz` says no.
 */
export async function startKeptPostmaster(
  place: Place,
  binaries: Binaries,
  durable: boolean,
): Promise<Omit<Postmaster, 'ended'>> {
  let current = await startPostmaster(place, binaries, durable);
  let isStopping = false;
  let lastRestart: Promise<void> = Promise.resolve();

  const restart = async () => {
    let wait = FIRST_WAIT_MS;
    while (!isStopping) {
      await sleep(wait, undefined, { ref: false });
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
      if (isStopping) return;
      try {
        await stopOrphan(place.cluster);
        current = await startPostmaster(place, binaries, durable, current.port);
        watch();
        return;
      } catch {
        // What is left of the old one may still be ending; the next try comes later.
      }
    }
  };
  const watch = () => {
    void current.ended.then(() => {
      if (!isStopping) lastRestart = restart();
    });
  };
  watch();

  return {
    port: current.port,
    get pid() {
      return current.pid;
    },
    async stop() {
      isStopping = true;
      await lastRestart;
      await current.stop();
    },
  };
}
