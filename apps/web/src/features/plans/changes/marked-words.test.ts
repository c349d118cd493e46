import { describe, expect, it } from 'vitest';
import { markedWords } from './marked-words.ts';

const marked = (parts: { text: string; isMarked: boolean }[]) =>
  parts.filter((part) => part.isMarked).map((part) => part.text.trim());

describe('words that differ', () => {
  it('are marked on the side where they stand', () => {
    const { before, after } = markedWords(
      'Introduktionen pågår för två av fyra handläggare.',
      'Introduktionen är klar för fyra av fyra handläggare.',
    );
    expect(marked(before)).toEqual(['pågår', 'två']);
    expect(marked(after)).toEqual(['är', 'klar', 'fyra']);
  });

  it('leave each text whole, with its own spaces and lines', () => {
    const was = 'Första raden.\n\nAndra  raden.';
    const is = 'Första raden.\nTredje raden, och mer.';
    const { before, after } = markedWords(was, is);
    expect(before.map((part) => part.text).join('')).toBe(was);
    expect(after.map((part) => part.text).join('')).toBe(is);
  });

  it('takes å, ä and ö for letters of the word', () => {
    expect(marked(markedWords('ett år av förändring', 'ett år av försäkring').after)).toEqual([
      'försäkring',
    ]);
  });

  it('are not marked where the texts have nothing in common', () => {
    const { before, after } = markedWords(
      'Vakanserna är tillsatta.',
      'Ingen ny bedömning gjordes!',
    );
    expect([...before, ...after].some((part) => part.isMarked)).toBe(false);
  });
});
