/** What was drawn, and what was drawn before it; the newest last. */
export type EditHistory<T> = { past: readonly T[]; now: T; future: readonly T[] };

/** Steps kept: more than anybody takes back. */
const MAX_STEPS = 200;

export function beginHistory<T>(now: T): EditHistory<T> {
  return { past: [], now, future: [] };
}

/** @param isSameStep the change goes on with the last one, as the next letter of a name does: taken back with it */
export function record<T>(
  history: EditHistory<T>,
  next: T,
  { isSameStep = false }: { isSameStep?: boolean } = {},
): EditHistory<T> {
  if (Object.is(next, history.now)) return history;
  const past =
    isSameStep && history.past.length > 0 ? history.past : [...history.past, history.now];
  return { past: past.slice(-MAX_STEPS), now: next, future: [] };
}

export function undo<T>({ past, now, future }: EditHistory<T>): EditHistory<T> {
  const last = past.at(-1);
  if (last === undefined) return { past, now, future };
  return { past: past.slice(0, -1), now: last, future: [now, ...future] };
}

export function redo<T>({ past, now, future }: EditHistory<T>): EditHistory<T> {
  const [next, ...rest] = future;
  if (next === undefined) return { past, now, future };
  return { past: [...past, now], now: next, future: rest };
}
