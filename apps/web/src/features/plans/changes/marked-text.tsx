import { useMemo } from 'react';
import s from './field-change.module.css';
import { type MarkedPart, markedWords } from './marked-words.ts';

type Props = { before: string; after: string; side: 'before' | 'after' };

/** One side of a changed text: what was taken out is struck through, what came in is underlined. */
export function MarkedText({ before, after, side }: Props) {
  const parts = useMemo(() => markedWords(before, after)[side], [before, after, side]);
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity
    <Part key={index} part={part} side={side} />
  ));
}

function Part({ part, side }: { part: MarkedPart; side: Props['side'] }) {
  if (!part.isMarked) return part.text;
  return side === 'before' ? (
    <del className={s.removed}>{part.text}</del>
  ) : (
    <ins className={s.added}>{part.text}</ins>
  );
}
