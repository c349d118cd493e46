import { expect, it } from 'vitest';
import { initialsOf } from './initials.ts';

it('takes the first and the last name, and nothing in brackets', () => {
  expect(initialsOf('Åsa Öberg')).toBe('ÅÖ');
  expect(initialsOf('Anna Maria von Essen')).toBe('AE');
  expect(initialsOf('Avdelningschef (demo)')).toBe('A');
});
