import type { Round, RoundPlan } from './round-fragment.ts';

export type RoundKind = 'risk' | 'goal' | 'measure';

/** One thing to go through in a follow-up. */
export type RoundItem = {
  kind: RoundKind;
  id: string;
  code: string | null;
  title: string;
  ownerTitle: string | null;
  isDone: boolean;
  /** Whether the viewer may assess or report it. */
  isAllowed: boolean;
};

/** Risks, then goals, then measures: the order in which they are gone through. */
export function roundItems(
  { risks, goals, measures }: Round,
  { canAssessRisks }: Pick<RoundPlan['abilities'], 'canAssessRisks'>,
): RoundItem[] {
  return [
    ...risks.map(({ risk: { id, code, title, ownerTitle }, isDone }) => ({
      kind: 'risk' as const,
      ...{ id, code, title, ownerTitle, isDone },
      isAllowed: canAssessRisks,
    })),
    ...goals.map(({ goal: { id, code, title, ownerTitle, abilities }, isDone }) => ({
      kind: 'goal' as const,
      ...{ id, code, title, ownerTitle, isDone },
      isAllowed: abilities.canEdit,
    })),
    ...measures.map(({ measure: { id, title, ownerTitle, abilities }, isDone }) => ({
      kind: 'measure' as const,
      ...{ id, code: null, title, ownerTitle, isDone },
      isAllowed: abilities.canReport,
    })),
  ];
}

/** The next one to go through after the one just done, past the end from the beginning; null when nothing is left. */
export function nextItem(items: readonly RoundItem[], current: RoundItem): RoundItem | null {
  const at = items.findIndex((item) => isSame(item, current));
  const inOrder = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))];
  return inOrder.find((item) => !item.isDone && item.isAllowed) ?? null;
}

export function isSame(one: RoundItem, other: RoundItem): boolean {
  return one.kind === other.kind && one.id === other.id;
}
