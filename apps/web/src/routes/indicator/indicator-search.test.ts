import { expect, it } from 'vitest';
import { validateIndicatorSearch } from './indicator-search.ts';

it('reads unit, segment, view and span, and leaves out what cannot be', () => {
  const enhet = '01a204b6-05d8-7484-ace5-e96718329152';
  expect(
    validateIndicatorSearch({ enhet, segment: 'boys', vy: 'tabell', fran: '2020-01-01' }),
  ).toEqual({ enhet, segment: 'boys', vy: 'tabell', fran: '2020-01-01' });
  expect(validateIndicatorSearch({ enhet: '1', vy: 'lista' })).toEqual({});
  expect(validateIndicatorSearch({ fran: '2021-01-01', till: '2020-01-01' })).toEqual({});
});
