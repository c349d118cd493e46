import type { PlanChanges } from './plan-changes.ts';

export type PartOption = { id: string; name: string; depth: number };

type Part = Pick<PlanChanges['parts'][number], 'id' | 'code' | 'title' | 'parentId'>;

/** The parts of the tree as choices, each below its parent, in the order given. */
export function partOptions(parts: readonly Part[]): PartOption[] {
  const known = new Set(parts.map((part) => part.id));
  const below = new Map<string | null, Part[]>();
  for (const part of parts) {
    const parentId = part.parentId !== null && known.has(part.parentId) ? part.parentId : null;
    const siblings = below.get(parentId);
    if (siblings) siblings.push(part);
    else below.set(parentId, [part]);
  }
  const optionsBelow = (parentId: string | null, depth: number): PartOption[] =>
    (below.get(parentId) ?? []).flatMap((part) => [
      { id: part.id, name: part.code ? `${part.code} ${part.title}` : part.title, depth },
      ...optionsBelow(part.id, depth + 1),
    ]);
  return optionsBelow(null, 0);
}
