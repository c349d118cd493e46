import { useCallback, useEffect, useRef, useState } from 'react';
import { useDrafts } from './drafts.ts';
import type { Changed, FormState, FormValues } from './form-state.ts';
import { begin, changedOf, differing } from './form-state.ts';

const KEEP_AFTER_MS = 1500;

/** What a draft holds: the changed fields, and what they were changed from. */
type Body = { version: number | null; base: FormValues; values: FormValues };

/** A begun text that is offered back. */
export type DraftOffer<V> = { at: string; state: FormState<V> };

/**
 * Keeps what is being written on the server while it is written, and offers it back the next time. While an offer
 * stands unanswered nothing overwrites it.
 */
export function useDraft<V extends FormValues>(key: string, state: FormState<V>) {
  const drafts = useDrafts();
  const [offer, setOffer] = useState<DraftOffer<V> | null>(null);
  const isKept = useRef(false);
  const waiting = useRef<number | null>(null);
  const initial = useRef(state);
  const newest = useRef({ state, offer, drafts });
  newest.current = { state, offer, drafts };

  useEffect(() => {
    let isGone = false;
    void newest.current.drafts.load(key).then((draft) => {
      const begun = draft && read(draft.body, initial.current);
      if (isGone || !begun) return;
      isKept.current = true;
      setOffer({ at: draft.updatedAt, state: begun });
    });
    return () => {
      isGone = true;
    };
  }, [key]);

  const flush = useCallback(
    (isLeaving: boolean) => {
      if (waiting.current === null) return;
      window.clearTimeout(waiting.current);
      waiting.current = null;
      const { state: now, offer: open, drafts: store } = newest.current;
      if (open) return;
      const body = write(now);
      if (body === null && !isKept.current) return;
      isKept.current = body !== null;
      void store.keep(key, body, isLeaving);
    },
    [key],
  );

  useEffect(() => {
    const atHide = () => {
      if (document.visibilityState === 'hidden') flush(true);
    };
    document.addEventListener('visibilitychange', atHide);
    return () => {
      document.removeEventListener('visibilitychange', atHide);
      flush(true);
    };
  }, [flush]);

  /** Something was written. */
  function touch() {
    if (waiting.current !== null) window.clearTimeout(waiting.current);
    waiting.current = window.setTimeout(() => flush(false), KEEP_AFTER_MS);
  }

  /** The text is saved, or thrown away. */
  function drop() {
    if (waiting.current !== null) window.clearTimeout(waiting.current);
    waiting.current = null;
    setOffer(null);
    if (!isKept.current) return;
    isKept.current = false;
    void newest.current.drafts.keep(key, null);
  }

  return { offer, closeOffer: () => setOffer(null), touch, drop };
}

function write<V extends FormValues>(state: FormState<V>): string | null {
  const names = differing(state.base, state.values);
  if (names.length === 0) return null;
  const only = (values: V) => Object.fromEntries(names.map((name) => [name, values[name]]));
  const body: Body = {
    version: state.version,
    base: only(state.base),
    values: only(state.values),
  };
  return JSON.stringify(body);
}

/** The draft as a state of this form; null when it holds nothing that is not there already. */
function read<V extends FormValues>(text: string, now: FormState<V>): FormState<V> | null {
  let body: Partial<Body>;
  try {
    body = JSON.parse(text) as Partial<Body>;
  } catch {
    return null;
  }
  // Fields that the form no longer has are left out; a value of another kind would not fit the field.
  const fitting = (values: FormValues | undefined): Changed<V> =>
    Object.fromEntries(
      Object.entries(values ?? {}).filter(
        ([name, value]) =>
          name in now.values &&
          (now.values[name] === null || value === null || typeof value === typeof now.values[name]),
      ),
    ) as Changed<V>;
  const state = {
    ...begin(now.base, body.version ?? now.version),
    base: { ...now.base, ...fitting(body.base) },
    values: { ...now.base, ...fitting(body.values) },
  };
  return Object.keys(changedOf({ ...state, base: now.base, version: 0 })).length > 0 ? state : null;
}
