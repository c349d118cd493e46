import { expect, it } from 'vitest';
import { validateScale } from './index.ts';
import { scaleOf } from './testing.ts';

const square = (size: number) => ({
  ...scaleOf(),
  likelihoodNames: Array.from({ length: size }, (_, at) => `S${at}`),
  severityNames: Array.from({ length: size }, (_, at) => `K${at}`),
  cellBands: Array.from({ length: size * size }, () => 'green' as const),
});

it.each([3, 4, 5, 6])('a scale may be %d × %d', (size) => {
  expect(validateScale(square(size))).toBeNull();
});

it('a scale may be wider than high', () => {
  const scale = {
    ...square(3),
    severityNames: ['a', 'b', 'c', 'd'],
    cellBands: Array(12).fill('red'),
  };
  expect(validateScale(scale)).toBeNull();
});

it.each([2, 7])('not %d × %d', (size) => {
  expect(validateScale(square(size))).toMatchObject({ field: 'likelihoodNames', index: null });
});

it.each([
  [
    { likelihoodNames: ['a', ' ', 'c'] },
    'likelihoodNames',
    1,
    'Sannolikhet, nivå 2 saknar namn. Ge den ett.',
  ],
  [
    { severityNames: ['Låg', 'Hög', ' låg'] },
    'severityNames',
    2,
    'Allvarlighetsgrad, nivå 3 heter likadant som nivå 1. Ge dem olika namn.',
  ],
  [
    { severityNames: ['a', '<b>b</b>', 'c'] },
    'severityNames',
    1,
    'Texten innehåller HTML-koder (<b>). Klistra in den som ren text.',
  ],
  [
    { severityNames: ['a', 'b', 'c'.repeat(121)] },
    'severityNames',
    2,
    'Allvarlighetsgrad, nivå 3 får ha högst 120 tecken. Korta namnet.',
  ],
  [
    { cellBands: Array(8).fill('red') },
    'cellBands',
    8,
    'Rutan 3 × 3 saknar färg. Välj grön, gul eller röd.',
  ],
  [
    { cellBands: Array(10).fill('red') },
    'cellBands',
    null,
    'Det finns fler färger än rutor. Ladda om skalan och försök igen.',
  ],
])('%o is refused at its place', (change, field, index, message) => {
  expect(validateScale({ ...square(3), ...change })).toEqual({
    field,
    index,
    code: 'INVALID',
    message,
  });
});
