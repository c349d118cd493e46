import type { SnapshotValue } from '@lagesbild/domain/history';
import { isId } from '../is-id.ts';

/** The ids among the values of snapshots, each once; links are lists of ids, owners and parents single ones. */
export function idsIn(values: readonly SnapshotValue[]): string[] {
  const texts = values.flatMap((value): readonly SnapshotValue[] =>
    typeof value === 'object' && value !== null ? value : [value],
  );
  const ids = texts.filter((text): text is string => typeof text === 'string' && isId(text));
  return [...new Set(ids)];
}
