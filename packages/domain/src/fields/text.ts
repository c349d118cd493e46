import * as z from 'zod/mini';
import { formatNumber } from '../format/index.ts';
import { firstTag, hasTags } from './tags.ts';

/** Characters that each kind of text may have, spaces around it not counted. */
export const textLimits = {
  title: 300,
  code: 20,
  /** Names of levels, areas, axes and owners. */
  name: 120,
  /** Description, analysis, answer, note. */
  longText: 5000,
  reason: 2000,
} as const;

/** What a text with tags is answered with; the tag is named so that it can be found. */
export function tagsMessage(text: string): string {
  const tag = firstTag(text) ?? '';
  const shown = tag.length > 30 ? `${tag.slice(0, 30)}…` : tag;
  return `Texten innehåller HTML-koder (${shown}). Klistra in den som ren text.`;
}

/**
 * A text as it is stored: composed letters, one kind of line break, no control characters (which the database refuses),
 * trimmed.
 */
export function tidied(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(controlCharacters, '')
    .trim();
}

/** All but tab and line feed. */
const controlCharacters = /[^\P{Cc}\t\n]/gu;

/**
 * A text that must say something, tidied, of at most `max` characters and without HTML tags.
 * @param empty what to do about an empty one: "Skriv en rubrik."
 * @param name the field in definite form, first in its sentence: "Rubriken"
 */
export function textWith(max: number, words: { name: string; empty: string }) {
  const tooLong = `${words.name} får ha högst ${formatNumber(max, { locale: 'sv', decimals: 0 })} tecken. Korta den.`;
  return z.string(words.empty).check(
    z.overwrite(tidied),
    z.minLength(1, words.empty),
    z.maxLength(max, tooLong),
    z.refine((text) => !hasTags(text), { error: ({ input }) => tagsMessage(String(input)) }),
  );
}

/** A text that may be left out (not changed) or emptied: null and '' are both empty. */
export function emptyableText(max: number, name: string) {
  const text = z.nullable(textWith(max, { name, empty: '' }));
  const emptied = (value: unknown) =>
    typeof value === 'string' && tidied(value) === '' ? null : value;
  return z.optional(z.pipe(z.transform(emptied), text));
}
