/** Who was last seen signed in, and whether that person must sign in again before work goes on. */
export type SessionGateState = { isAsking: boolean; email: string | null };

export type SessionGate = {
  getState: () => SessionGateState;
  subscribe: (listener: () => void) => () => void;
  /** Remembers that this person is signed in, so that an expired session is met with a dialog and not with a redirect. */
  setSignedIn: (email: string) => void;
  /**
   * Asks for a new sign-in over the page and resolves when it is done; several callers share one dialog.
   * Rejects at once when nobody was signed in here: then there is no work to keep.
   */
  ask: () => Promise<void>;
  /** The person has signed in again: everything that waited goes on. */
  resolve: () => void;
};

export class NotSignedInError extends Error {
  constructor() {
    super('Nobody is signed in');
    this.name = 'NotSignedInError';
  }
}

export function createSessionGate(): SessionGate {
  let state: SessionGateState = { isAsking: false, email: null };
  let waiting: PromiseWithResolvers<void> | null = null;
  const listeners = new Set<() => void>();

  const setState = (next: SessionGateState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setSignedIn: (email) => {
      if (state.email !== email) setState({ ...state, email });
    },
    ask: () => {
      if (state.email === null) return Promise.reject(new NotSignedInError());
      if (!waiting) {
        waiting = Promise.withResolvers<void>();
        setState({ ...state, isAsking: true });
      }
      return waiting.promise;
    },
    resolve: () => {
      const done = waiting;
      waiting = null;
      setState({ ...state, isAsking: false });
      done?.resolve();
    },
  };
}
