/** Whether the server can be reached, told to a banner; it finds out by itself when the server is back. */
export type Connection = {
  /** `true` while the server cannot be reached. */
  isDown: () => boolean;
  /** Says that a request failed; the server is asked again until it answers. */
  reportDown: () => void;
  /** Resolves when the server answers. */
  waitUntilUp: () => Promise<void>;
  subscribe: (listener: () => void) => () => void;
};

type Options = {
  /** Answers whether the server is ready. */
  probe: () => Promise<boolean>;
  /** Milliseconds before attempt n (0 first). */
  delayMs: (attempt: number) => number;
};

export function createConnection({ probe, delayMs }: Options): Connection {
  let recovery: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const notify = () => {
    for (const listener of listeners) listener();
  };

  async function recover(): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      await new Promise((resolve) => setTimeout(resolve, delayMs(attempt)));
      if (await probe()) break;
    }
    recovery = null;
    notify();
  }

  function waitUntilUp(): Promise<void> {
    if (!recovery) {
      recovery = recover();
      notify();
    }
    return recovery;
  }

  return {
    isDown: () => recovery !== null,
    reportDown: () => void waitUntilUp(),
    waitUntilUp,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Asks the server's own readiness: database, migrations and drain state (not only that the process lives). */
export async function probeReadiness(): Promise<boolean> {
  try {
    const response = await fetch('/readyz', { cache: 'no-store' });
    return response.ok;
  } catch {
    return false;
  }
}

/** 1 s, then 2, then every third second: quick after a hiccup, gentle on a server that is starting. */
export function recoveryDelayMs(attempt: number): number {
  return Math.min(1000 * (attempt + 1), 3000);
}
