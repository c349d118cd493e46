import type { SummarySentence } from './types.ts';

/** A sentence, or a heading with its list, and how much it matters: 1 is said before anything else. */
export type Said = { parts: SummarySentence[]; weight: number };

/** A summary is read aloud in a meeting: five sentences are what fits. */
const maxSentences = 5;

export function plain(text: string): SummarySentence {
  return { text, isStrong: false };
}

export function strong(text: string): SummarySentence {
  return { text, isStrong: true };
}

/** One plain sentence; nothing to say gives nothing. */
export function say(weight: number, text: string | null): Said[] {
  return text ? [{ parts: [plain(text)], weight }] : [];
}

/**
 * What fits, the weightiest first chosen but told in the order given. Where nothing is strong the first sentence is:
 * a summary's first fact carries the weight (look.md "Type").
 */
export function tell(said: readonly Said[]): SummarySentence[] {
  const chosen = new Set(said.toSorted((a, b) => a.weight - b.weight).slice(0, maxSentences));
  const sentences = said.filter((each) => chosen.has(each)).flatMap((each) => each.parts);
  const hasStrong = sentences.some((sentence) => sentence.isStrong);
  return sentences.map((sentence, index) =>
    index === 0 && !hasStrong ? strong(sentence.text) : sentence,
  );
}
