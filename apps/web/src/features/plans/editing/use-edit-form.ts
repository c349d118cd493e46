import { useRef, useState } from 'react';
import { errorKind } from '../../../lib/apollo/error-kind.ts';
import {
  begin,
  type Changed,
  type Conflict,
  changedOf,
  choose,
  differing,
  type Faults,
  type FieldName,
  type FormState,
  type FormValues,
  meet,
  type SavedChange,
} from './form-state.ts';
import type { SavePayload } from './save-payload.ts';
import { type DraftOffer, useDraft } from './use-draft.ts';

/** Why nothing was saved, where no field is at fault. */
export type FormFailure =
  | { kind: 'refused'; message: string }
  | { kind: 'unreachable' | 'failed' | 'conflict' };

export type EditFormOptions<V extends FormValues, P> = {
  /** Where the draft is kept: `measure:<id>`, `measure:new:<planId>`. */
  key: string;
  initial: V;
  /** The object's version as the page showed it; null for a new one. */
  version: number | null;
  /** Sentences by field; empty when everything may be sent. */
  validate: (values: V) => Faults<V>;
  /** Sends what differs (everything that has a value, for a new object). Throws when the server does not answer. */
  send: (
    changed: Changed<V>,
    version: number | null,
    values: V,
  ) => Promise<SavePayload<P> | undefined>;
  /** The values of the object as it now is, to put beside one's own; null where they cannot be. */
  valuesOf: (part: P) => V | null;
  onSaved: (part: P, change: SavedChange | null) => void;
  /** What was typed elsewhere (`InlineText`), with the conflict that it met. */
  begun?: { values: Partial<V>; payload?: SavePayload<P> };
};

/** A form that never loses a word: see `useEditForm`. */
export type EditForm<V> = {
  values: V;
  set: <K extends FieldName<V>>(name: K, value: V[K]) => void;
  faults: Faults<V>;
  failure: FormFailure | null;
  conflict: Conflict<V> | null;
  isDirty: boolean;
  isSaving: boolean;
  /** Answers what must be mended; empty when it was sent. */
  save: () => Promise<Faults<V>>;
  /** Throws away what was written, and its draft. */
  reset: () => void;
  resolve: (name: FieldName<V>, whose: 'mine' | 'theirs') => void;
  offer: DraftOffer<V> | null;
  takeOffer: () => void;
  dropOffer: () => void;
};

/**
 * State and sending of a form. Only changed fields are sent. What is written stays until it is saved, whatever happens
 * to session, network or a colleague's save; it is also kept as a draft on the server and offered back.
 */
export function useEditForm<V extends FormValues, P>(options: EditFormOptions<V, P>): EditForm<V> {
  const { initial, version, validate, valuesOf, begun } = options;
  const [state, setState] = useState<FormState<V>>(() => {
    const first = begin(initial, version);
    const typed = { ...first, values: { ...initial, ...begun?.values } };
    return begun?.payload ? (metBy(typed, begun.payload, valuesOf) ?? typed) : typed;
  });
  const [faults, setFaults] = useState<Faults<V>>({});
  const [failure, setFailure] = useState<FormFailure | null>(null);
  const [isSaving, setSaving] = useState(false);
  const sending = useRef(false);
  const draft = useDraft(options.key, state);
  const isDirty = differing(state.base, state.values).length > 0;

  // The page has read something newer, and nothing is being written: follow it.
  const isBehind =
    version !== null && state.version !== null && version > state.version && !isDirty && !isSaving;
  if (isBehind) setState(begin(initial, version));

  function set<K extends FieldName<V>>(name: K, value: V[K]) {
    const values = { ...state.values, [name]: value };
    setState((now) => ({ ...now, values: { ...now.values, [name]: value } }));
    draft.touch();
    // A fault that was told goes away as it is mended; new ones wait for the next try.
    const left = validate(values);
    setFaults((told) => {
      const kept: Faults<V> = {};
      for (const field of Object.keys(told) as FieldName<V>[]) {
        if (field !== name) kept[field] = told[field];
        else if (left[field]) kept[field] = left[field];
      }
      return kept;
    });
  }

  function reset() {
    setState(begin(initial, version));
    setFaults({});
    setFailure(null);
    draft.drop();
  }

  async function save(): Promise<Faults<V>> {
    if (sending.current) return {};
    const found = validate(state.values);
    setFaults(found);
    if (Object.keys(found).length > 0) return found;
    setFailure(null);
    sending.current = true;
    setSaving(true);
    try {
      return await sendState(state, true);
    } catch (error) {
      setFailure({ kind: errorKind(error) === 'unavailable' ? 'unreachable' : 'failed' });
      return {};
    } finally {
      sending.current = false;
      setSaving(false);
    }
  }

  async function sendState(now: FormState<V>, mayMerge: boolean): Promise<Faults<V>> {
    const payload = await options.send(changedOf(now), now.version, now.values);
    const problem = payload?.problem;
    if (!payload) {
      setFailure({ kind: 'failed' });
    } else if (!problem && payload.part) {
      finish(payload.part, payload.change ?? null);
    } else if (problem?.code === 'CONFLICT') {
      return meetTheirs(now, payload, mayMerge);
    } else {
      const field = problem?.field;
      if (problem && field && field in now.values) {
        const refused = { [field]: problem.message } as Faults<V>;
        setFaults(refused);
        return refused;
      }
      setFailure(problem ? { kind: 'refused', message: problem.message } : { kind: 'failed' });
    }
    return {};
  }

  async function meetTheirs(now: FormState<V>, payload: SavePayload<P>, mayMerge: boolean) {
    const met = metBy(now, payload, valuesOf);
    if (!met) {
      setState((kept) => ({ ...kept, version: versionOf(payload.part) ?? kept.version }));
      setFailure({ kind: 'conflict' });
      return {};
    }
    // They wrote in other fields than this person did: both can stand.
    if (mayMerge && met.conflict?.names.length === 0) return sendState(met, false);
    setState(met);
    return {};
  }

  function finish(part: P, change: SavedChange | null) {
    draft.drop();
    setState((now) => ({ ...begin(now.values, versionOf(part) ?? now.version) }));
    options.onSaved(part, change);
  }

  return {
    values: state.values,
    set,
    faults,
    failure,
    conflict: state.conflict,
    isDirty,
    isSaving,
    save,
    reset,
    resolve: (name, whose) => setState((now) => choose(now, name, whose)),
    offer: draft.offer,
    takeOffer: () => {
      if (draft.offer) setState(draft.offer.state);
      draft.closeOffer();
      draft.touch();
    },
    dropOffer: draft.drop,
  };
}

function metBy<V extends FormValues, P>(
  state: FormState<V>,
  { part, change }: SavePayload<P>,
  valuesOf: (part: P) => V | null,
): FormState<V> | null {
  const theirs = part ? valuesOf(part) : null;
  if (!theirs) return null;
  return meet(state, theirs, versionOf(part) ?? state.version, change ?? null);
}

function versionOf(part: unknown): number | null {
  const version =
    typeof part === 'object' && part !== null && 'version' in part ? part.version : null;
  return typeof version === 'number' ? version : null;
}

/** A text field's start value from what the server has. */
export function textOf(value: string | null | undefined): string {
  return value ?? '';
}
