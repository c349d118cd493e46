import type { FieldFunctionOptions, Reference, StoreObject } from '@apollo/client/cache';

type Item = StoreObject | Reference;

/** Fields that tell which thing a list element is about, tried in order. */
const IDENTIFYING_FIELDS = ['id', 'risk', 'indicator'] as const;

/**
 * Merges a list whose elements are not kept under an id of their own because what they say depends on the date of the
 * picture. Two pages may ask for different fields of the same list; without this the later answer would drop what the
 * earlier one had, while both are on the screen for a moment.
 */
export function mergeLists(
  existing: readonly Item[] | undefined,
  incoming: readonly Item[],
  { mergeObjects, readField }: Pick<FieldFunctionOptions, 'mergeObjects' | 'readField'>,
): readonly Item[] {
  const identityOf = (item: Item): string | null => {
    for (const field of IDENTIFYING_FIELDS) {
      const value = readField(field, item);
      if (typeof value === 'string') return value;
      if (typeof value === 'object' && value !== null && '__ref' in value) {
        return String(value.__ref);
      }
    }
    return null;
  };
  const known = new Map((existing ?? []).map((item) => [identityOf(item), item]));
  return incoming.map((item) => {
    const identity = identityOf(item);
    const match = identity === null ? undefined : known.get(identity);
    return match ? mergeObjects(match, item) : item;
  });
}
