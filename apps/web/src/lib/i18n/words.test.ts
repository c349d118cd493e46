import { expect, it } from 'vitest';
import { english } from './english.ts';
import { initialLocale } from './locale.ts';
import { swedish } from './resources.ts';

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  );
}

const slots = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

it('has the same words in both languages, with the same places to fill in', () => {
  const inEnglish = new Map(leaves(english));
  for (const [key, text] of leaves(swedish)) {
    expect([key, slots(inEnglish.get(key) ?? '–')]).toEqual([key, slots(text)]);
  }
  expect([...inEnglish.keys()].sort()).toEqual(
    leaves(swedish)
      .map(([key]) => key)
      .sort(),
  );
});

it('is Swedish until a link or the reader chooses', () => {
  const chosen = (value: string | null) => ({ getItem: () => value });
  expect(initialLocale('', chosen(null))).toBe('sv');
  expect(initialLocale('', chosen('en'))).toBe('en');
  expect(initialLocale('?sprak=en', chosen('sv'))).toBe('en');
  expect(initialLocale('?sprak=fr', chosen(null))).toBe('sv');
});
