import DataLoader from 'dataloader';
import type { MunicipalityScope } from './municipality-scope.ts';

const kept = new WeakMap<MunicipalityScope, Map<unknown, DataLoader<string, unknown>>>();

/**
 * A loader per request, municipality and batch function: everything asked for in one turn goes in one statement.
 * @param batch must be a module's constant, since it names the loader
 */
export function loaderOf<T>(
  scope: MunicipalityScope,
  batch: (scope: MunicipalityScope, keys: readonly string[]) => Promise<Map<string, T>>,
): DataLoader<string, T | undefined> {
  const loaders = kept.get(scope) ?? new Map<unknown, DataLoader<string, unknown>>();
  kept.set(scope, loaders);
  const known = loaders.get(batch) as DataLoader<string, T | undefined> | undefined;
  if (known) return known;
  const made = new DataLoader<string, T | undefined>(async (keys) => {
    const found = await batch(scope, keys);
    return keys.map((key) => found.get(key));
  });
  loaders.set(batch, made);
  return made;
}
