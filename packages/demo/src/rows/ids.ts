import { newId } from '@lagesbild/db/ids';

type Kind =
  | 'unit'
  | 'segment'
  | 'scale'
  | 'scaleVersion'
  | 'plan'
  | 'followUp'
  | 'area'
  | 'goal'
  | 'recommendation'
  | 'risk'
  | 'measure'
  | 'indicator';

/** Keys of the data to ids of the rows. */
export type Ids = {
  /** @throws Error when the key is taken */
  define(kind: Kind, key: string): string;
  /** @throws Error when nothing bears the key */
  find(kind: Kind, key: string): string;
  /** Null where nothing bears the key. */
  lookUp(kind: Kind, key: string): string | null;
};

export function createIds(): Ids {
  const known = new Map<string, string>();
  const name = (kind: Kind, key: string) => `${kind} "${key}"`;
  return {
    define(kind, key) {
      if (known.has(name(kind, key))) {
        throw new Error(`Two of ${name(kind, key)}`);
      }
      const id = newId();
      known.set(name(kind, key), id);
      return id;
    },
    find(kind, key) {
      const id = known.get(name(kind, key));
      if (id === undefined) {
        throw new Error(`No ${name(kind, key)}`);
      }
      return id;
    },
    lookUp: (kind, key) => known.get(name(kind, key)) ?? null,
  };
}
