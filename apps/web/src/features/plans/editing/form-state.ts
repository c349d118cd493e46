/** What a form writes: texts as the fields hold them ('' is empty), dates as YYYY-MM-DD or '', ids in lists. */
export type FormValues = Record<string, unknown>;

export type FieldName<V> = keyof V & string;
/** Names of the fields that hold a value of this type. */
export type FieldOf<V, T> = { [K in keyof V]: V[K] extends T ? K : never }[keyof V] & string;
/** What is sent: only what differs; null empties a field. */
export type Changed<V> = { [K in keyof V]?: Exclude<V[K], ''> | null };
export type Faults<V> = Partial<Record<FieldName<V>, string>>;

export type SavedChange = { id: string; actorName: string; recordedAt: string };

/** Fields that two people have written differently since the form was opened. */
export type Conflict<V> = {
  theirs: V;
  mine: V;
  /** Fields written differently; empty where the other one's values cannot be put side by side. */
  names: FieldName<V>[];
  change: SavedChange | null;
};

export type FormState<V> = {
  /** As the person saw it when the form was begun; after a conflict, as it then was. */
  base: V;
  values: V;
  version: number | null;
  conflict: Conflict<V> | null;
};

export function begin<V>(initial: V, version: number | null): FormState<V> {
  return { base: initial, values: initial, version, conflict: null };
}

/** A value as the server keeps it: trimmed, and null for an empty text. */
export function asSent(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const trimmed = value.trim();
  return trimmed === '' ? null : trimmed;
}

/** Names of the fields whose values differ between two versions; lists of ids are compared as sets. */
export function differing<V extends FormValues>(one: V, other: V): FieldName<V>[] {
  return (Object.keys(one) as FieldName<V>[]).filter(
    (name) => fingerprint(one[name]) !== fingerprint(other[name]),
  );
}

/** What to send: the changed fields; everything that has a value when the object is new. */
export function changedOf<V extends FormValues>(state: FormState<V>): Changed<V> {
  const { base, values, version } = state;
  const names =
    version === null
      ? (Object.keys(values) as FieldName<V>[]).filter((name) => asSent(values[name]) !== null)
      : differing(base, values);
  return Object.fromEntries(names.map((name) => [name, asSent(values[name])])) as Changed<V>;
}

/**
 * Somebody else has saved meanwhile. What only they changed is taken over; what both changed stays as the person wrote
 * it, with theirs beside it. The next save is made on their version.
 */
export function meet<V extends FormValues>(
  state: FormState<V>,
  theirs: V,
  version: number | null,
  change: SavedChange | null,
): FormState<V> {
  const mine = new Set(differing(state.base, state.values));
  const names = differing(state.base, theirs).filter(
    (name) => mine.has(name) && fingerprint(state.values[name]) !== fingerprint(theirs[name]),
  );
  const values = { ...theirs };
  for (const name of mine) values[name] = state.values[name];
  return { base: theirs, values, version, conflict: { theirs, mine: values, names, change } };
}

/** Chooses one of the two texts of a field that both have written. */
export function choose<V extends FormValues>(
  state: FormState<V>,
  name: FieldName<V>,
  whose: 'mine' | 'theirs',
): FormState<V> {
  if (!state.conflict) return state;
  return { ...state, values: { ...state.values, [name]: state.conflict[whose][name] } };
}

function fingerprint(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify([...value].sort());
  return JSON.stringify(asSent(value) ?? null);
}
