import type { PartType, Snapshot } from '@lagesbild/domain/history';
import { partTables } from './part-table-repository.ts';

/** A field of a snapshot that points to other objects, and to which. */
export type Pointer = {
  field: string;
  to: PartType | 'indicator';
  isList: boolean;
  ids: readonly string[];
};

export function pointersOf(kind: PartType, snapshot: Snapshot): Pointer[] {
  const { references, links } = partTables[kind];
  const single = Object.entries(references).map(([field, to]) => {
    const id = snapshot[field];
    return { field, to, isList: false, ids: typeof id === 'string' ? [id] : [] };
  });
  const many = Object.entries(links).map(([field, { to }]) => {
    const ids = snapshot[field];
    return { field, to, isList: true, ids: Array.isArray(ids) ? (ids as string[]) : [] };
  });
  return [...single, ...many];
}
