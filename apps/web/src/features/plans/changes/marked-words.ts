import { diffWordsWithSpace } from 'diff';

export type MarkedPart = { text: string; isMarked: boolean };

/** Below this share of common text the two are different texts, and marks would only be noise. */
const LEAST_IN_COMMON = 0.3;

/**
 * The same text before and after, with the words that differ marked on each side. Two texts with little in common are
 * given whole, without marks.
 */
export function markedWords(
  before: string,
  after: string,
): { before: MarkedPart[]; after: MarkedPart[] } {
  const parts = diffWordsWithSpace(before, after);
  const common = parts.reduce((sum, part) => sum + (isCommon(part) ? part.value.length : 0), 0);
  if (common < LEAST_IN_COMMON * Math.max(before.length, after.length)) {
    return {
      before: [{ text: before, isMarked: false }],
      after: [{ text: after, isMarked: false }],
    };
  }
  const side = (other: 'added' | 'removed', own: 'added' | 'removed') =>
    parts
      .filter((part) => !part[other])
      .map((part) => ({ text: part.value, isMarked: part[own] === true }));
  return { before: side('added', 'removed'), after: side('removed', 'added') };
}

function isCommon(part: { added?: boolean; removed?: boolean }): boolean {
  return !part.added && !part.removed;
}
