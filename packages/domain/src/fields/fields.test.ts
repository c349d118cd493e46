import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  dateField,
  datesProblem,
  emptyableText,
  factDateProblem,
  idsField,
  textWith,
  tidied,
} from './index.ts';

const title = textWith(10, { name: 'Rubriken', empty: 'Skriv en rubrik.' });
const messageOf = (schema: z.ZodMiniType, value: unknown) =>
  schema.safeParse(value).error?.issues[0]?.message;

describe('a text that must say something', () => {
  it('is kept trimmed, composed, with one kind of line break and without control characters', () => {
    expect(title.parse('  a\r\nb\u0000\u000b ')).toBe('a\nb');
    expect(tidied('A\u030angest')).toBe('Ångest');
    expect(tidied('a\ud800')).toBe('a\ufffd');
  });

  it.each([
    ['', 'Skriv en rubrik.'],
    ['  \n ', 'Skriv en rubrik.'],
    [null, 'Skriv en rubrik.'],
    [undefined, 'Skriv en rubrik.'],
    ['elva tecken', 'Rubriken får ha högst 10 tecken. Korta den.'],
    ['<p>x</p>', 'Texten innehåller HTML-koder (<p>). Klistra in den som ren text.'],
  ])('%j is answered with %j', (value, message) => {
    expect(messageOf(title, value)).toBe(message);
  });

  it('says thousands with a space that does not break', () => {
    const long = textWith(5000, { name: 'Analysen', empty: '' });
    expect(messageOf(long, 'a'.repeat(5001))).toBe(
      'Analysen får ha högst 5\u00a0000 tecken. Korta den.',
    );
  });
});

describe('a text that may be emptied', () => {
  const input = z.object({ note: emptyableText(10, 'Anmärkningen') });

  it('is not changed when left out, and empty when null or blank', () => {
    expect(input.parse({})).toEqual({});
    expect(Object.keys(input.parse({}))).toEqual([]);
    expect(input.parse({ note: null })).toEqual({ note: null });
    expect(input.parse({ note: ' \n' })).toEqual({ note: null });
    expect(input.parse({ note: ' a ' })).toEqual({ note: 'a' });
  });

  it('is held to its length and told at its field', () => {
    const issue = input.safeParse({ note: 'elva tecken' }).error?.issues[0];
    expect([issue?.path, issue?.message]).toEqual([
      ['note'],
      'Anmärkningen får ha högst 10 tecken. Korta den.',
    ]);
    expect(messageOf(input, { note: '<br>' })).toContain('HTML-koder (<br>)');
    expect(input.safeParse({ note: 7 }).success).toBe(false);
  });
});

describe('a date', () => {
  it.each(['2026-02-30', '31/8', '', null, 7])('%j is none', (value) => {
    expect(messageOf(dateField, value)).toBe('Ange datum som ÅÅÅÅ-MM-DD, till exempel 2026-08-31.');
  });

  it.each(['0206-08-31', '0000-01-01', '2206-01-01'])('%s is a slip', (value) => {
    expect(messageOf(dateField, value)).toBe('Året ska ligga mellan 1900 och 2199.');
  });
});

it('links are kept once each, sorted and in lower case', () => {
  const [a, b] = ['0190b6a0-0000-7000-8000-00000000000a', '0190b6a0-0000-7000-8000-00000000000b'];
  expect(idsField.parse([b, a, b, a.toUpperCase()])).toEqual([a, b]);
});

describe('an end', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01', null],
    [null, '2026-03-01'],
    [undefined, undefined],
  ])('after its start or alone is right: %s–%s', (from, to) => {
    expect(datesProblem(from, to, 'dueOn')).toBeNull();
  });

  it('before its start is told at the end', () => {
    expect(datesProblem('2026-03-02', '2026-03-01', 'endsOn')).toEqual({
      field: 'endsOn',
      code: 'INVALID',
      message: 'Slutet ligger före starten. Välj 2 mars 2026 eller senare, eller ändra starten.',
    });
  });
});

it('a fact holds from a day in its plan that has come', () => {
  const context = {
    today: '2026-09-15',
    plan: { startsOn: '2026-01-01', endsBefore: '2027-01-01' },
  };
  expect(factDateProblem('2026-09-15', context)).toBeNull();
  expect(factDateProblem('2026-09-16', context)?.message).toContain('i framtiden');
  expect(factDateProblem('2025-12-31', context)?.message).toContain('utanför planen');
});
