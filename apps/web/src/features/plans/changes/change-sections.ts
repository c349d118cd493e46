import type { PartKind } from '../../../generated/gql/graphql.ts';
import { MOVEMENTS_IN_ORDER } from './change-order.ts';
import type { ChangedField, ChangedItem, ChangedRisk, PlanChanges } from './plan-changes.ts';

/** The sections of the page in their order, and what they are called in the address. */
export const KIND_SLUGS = {
  risks: 'risker',
  measures: 'atgarder',
  goals: 'mal',
  activities: 'aktiviteter',
  recommendations: 'rekommendationer',
  other: 'ovrigt',
  texts: 'texter',
  removed: 'borttaget',
  signals: 'signaler',
} as const;

export type ChangeKind = keyof typeof KIND_SLUGS;
export type ChangeKindSlug = (typeof KIND_SLUGS)[ChangeKind];
export const CHANGE_KINDS = Object.keys(KIND_SLUGS) as ChangeKind[];

/** Kinds of parts that have a section of their own; risks stand beside their movements. */
const SECTION_OF: Partial<Record<PartKind, ListedKind>> = {
  risk: 'riskFacts',
  measure: 'measures',
  goal: 'goals',
  activity: 'activities',
  recommendation: 'recommendations',
};

type ListedKind = 'riskFacts' | 'measures' | 'goals' | 'activities' | 'recommendations' | 'other';

/** Something that was added, reopened or changed, with what can be said of it in a line. */
export type ItemRow = { item: ChangedItem; fields: ChangedField[] };
export type TextRow = { item: ChangedItem; field: ChangedField };

export type ChangeSections = Record<ListedKind, ItemRow[]> & {
  risks: ChangedRisk[];
  texts: TextRow[];
  removed: ChangedItem[];
  signals: number;
};

const LONG_TEXTS: ReadonlySet<string> = new Set([
  'description',
  'analysis',
  'answer',
  'text',
  'note',
  'followUpNote',
]);
const LONGEST_IN_LINE = 80;

/** A text that needs to be read before and after, side by side, and not in a line. */
export function isLongText({ field, before, after }: ChangedField): boolean {
  const longest = Math.max(before?.length ?? 0, after?.length ?? 0);
  return LONG_TEXTS.has(field) || longest > LONGEST_IN_LINE;
}

/**
 * Sorts what has changed into the page's sections. An object whose title and analysis both changed stands among its
 * kind and its analysis among the texts. What was removed stands in one place, whatever it was.
 */
export function sectionsOf({ risks, items, signals }: PlanChanges): ChangeSections {
  const sections: ChangeSections = {
    risks: inMovementOrder(risks),
    riskFacts: [],
    measures: [],
    goals: [],
    activities: [],
    recommendations: [],
    other: [],
    texts: [],
    removed: [],
    signals: signals.length,
  };
  for (const item of items) {
    if (item.change === 'removed') {
      sections.removed.push(item);
      continue;
    }
    const fields = item.fields.filter((field) => !isLongText(field));
    for (const field of item.fields) if (isLongText(field)) sections.texts.push({ item, field });
    if (item.change !== 'changed' || fields.length > 0) {
      sections[SECTION_OF[item.kind] ?? 'other'].push({ item, fields });
    }
  }
  return sections;
}

/** Raised first; within a movement those that change colour, which is what a board hears, before those that do not. */
function inMovementOrder(risks: readonly ChangedRisk[]): ChangedRisk[] {
  return MOVEMENTS_IN_ORDER.flatMap((movement) => {
    const here = risks.filter((position) => position.movement === movement);
    return [
      ...here.filter((one) => one.isBandChanged),
      ...here.filter((one) => !one.isBandChanged),
    ];
  });
}

export function countOf(sections: ChangeSections, kind: ChangeKind): number {
  if (kind === 'risks') return sections.risks.length + sections.riskFacts.length;
  return kind === 'signals' ? sections.signals : sections[kind].length;
}

/** The sections that hold anything, in the page's order. */
export function kindsIn(sections: ChangeSections): ChangeKind[] {
  return CHANGE_KINDS.filter((kind) => countOf(sections, kind) > 0);
}

export function kindOfSlug(slug: ChangeKindSlug | undefined): ChangeKind | null {
  return CHANGE_KINDS.find((kind) => KIND_SLUGS[kind] === slug) ?? null;
}
