import { describe, expect, it } from 'vitest';
import { bandOfCell, compareCodes, defaultCellBands, isCellOfScale, levelOfCell } from './index.ts';
import { scaleOf } from './testing.ts';

describe('the default matrix', () => {
  it.each([
    [1, 1, 1, 'green'],
    [1, 3, 3, 'green'],
    [3, 1, 3, 'green'],
    [1, 4, 4, 'yellow'],
    [2, 2, 4, 'yellow'],
    [3, 2, 6, 'yellow'],
    [2, 4, 8, 'yellow'],
    [4, 2, 8, 'yellow'],
    [3, 3, 9, 'red'],
    [4, 3, 12, 'red'],
    [4, 4, 16, 'red'],
  ] as const)('likelihood %d × severity %d is %d, %s', (likelihood, severity, level, band) => {
    expect(levelOfCell({ likelihood, severity })).toBe(level);
    expect(bandOfCell(scaleOf(), likelihood, severity)).toBe(band);
  });

  it('has a band in each of its sixteen cells', () => {
    const bands = defaultCellBands();
    expect(bands).toHaveLength(16);
    expect(bands.filter((band) => band === 'red')).toHaveLength(4);
    expect(bands.filter((band) => band === 'green')).toHaveLength(5);
  });
});

describe('a scale of its own', () => {
  const oblong = scaleOf({
    likelihoodNames: ['a', 'b', 'c'],
    severityNames: ['1', '2', '3', '4', '5'],
    cellBands: [
      ...Array(5).fill('green'),
      ...Array(5).fill('yellow'),
      ...Array(4).fill('yellow'),
      'red',
    ],
  });

  it('has its bands by cell, row by row, also where it is not square', () => {
    expect(bandOfCell(oblong, 1, 5)).toBe('green');
    expect(bandOfCell(oblong, 2, 1)).toBe('yellow');
    expect(bandOfCell(oblong, 3, 5)).toBe('red');
  });

  it.each([
    [0, 1],
    [4, 1],
    [1, 6],
    [1.5, 1],
    [1, 0],
  ])('has no cell %d × %d', (likelihood, severity) => {
    expect(isCellOfScale(oblong, { likelihood, severity })).toBe(false);
    expect(() => bandOfCell(oblong, likelihood, severity)).toThrow(RangeError);
  });
});

it('codes sort as people number them', () => {
  expect(['2.1', '1.10', '1.2', '10.1'].sort(compareCodes)).toEqual(['1.2', '1.10', '2.1', '10.1']);
});
