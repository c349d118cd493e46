import DataLoader from 'dataloader';
import type { MunicipalityScope } from './municipality-scope.ts';

type Batch<T> = (scope: MunicipalityScope, keys: readonly string[]) => Promise<Map<string, T>>;

const kept = new WeakMap<MunicipalityScope, Map<unknown, unknown>>();

/** What a request keeps under a name, made at its first asking. */
function keep<T>(scope: MunicipalityScope, name: unknown, make: () => T): T {
  const ofScope = kept.get(scope) ?? new Map<unknown, unknown>();
  kept.set(scope, ofScope);
  if (!ofScope.has(name)) ofScope.set(name, make());
  return ofScope.get(name) as T;
}

/**
 * A loader per request, municipality and batch function: everything asked for in one turn goes in one statement.
 * @param batch must be a module's constant, since it names the loader
 */
export const loaderOf = <T>(
  scope: MunicipalityScope,
  batch: Batch<T>,
): DataLoader<string, T | undefined> =>
  keep(
    scope,
    batch,
    () =>
      new DataLoader<string, T | undefined>(async (keys) => {
        const found = await batch(scope, keys);
        return keys.map((key) => found.get(key));
      }),
  );

/** Several keys by a loader; what has no answer is left out, as in the batch function's own answer. */
export async function loadAll<T>(
  scope: MunicipalityScope,
  batch: Batch<T>,
  keys: readonly string[],
): Promise<Map<string, T>> {
  const loader = loaderOf(scope, batch);
  const found = await Promise.all(keys.map(async (key) => [key, await loader.load(key)] as const));
  return new Map(found.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

/**
 * One and the same thing for everyone who asks for it by the same key in a request.
 * @param make must be a module's constant, since it names what is kept
 */
export const sharedBy = <T, Args extends unknown[]>(
  scope: MunicipalityScope,
  make: (...args: Args) => T,
  { key, args }: { key: string; args: Args },
): T => {
  const known = keep(scope, make, () => new Map<string, T>());
  const found = known.get(key) ?? make(...args);
  known.set(key, found);
  return found;
};

/** What was read before a write may not be so after it. */
export const forgetLoaded = (scope: MunicipalityScope): boolean => kept.delete(scope);
