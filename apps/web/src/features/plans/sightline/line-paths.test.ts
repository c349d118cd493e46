import { describe, expect, it } from 'vitest';
import { linePaths, nearestSpace } from './line-paths.ts';

const block = (x: number, y: number, height = 40) => ({ x, y, width: 100, height });
const columns = [
  { left: 0, right: 100, blocks: [block(0, 0)] },
  { left: 160, right: 260, blocks: [block(160, 0), block(160, 52), block(160, 104)] },
  { left: 320, right: 420, blocks: [block(320, 200)] },
];
const nodes = new Map([
  ['goal', { ...block(0, 0), column: 0 }],
  ['indicator', { ...block(160, 52), column: 1 }],
  ['measure', { ...block(320, 200), column: 2 }],
]);
const drawing = { columns, nodes };

describe('lines between columns', () => {
  it('run from the right edge of one to the left edge of the other', () => {
    const [line] = linePaths(drawing, [{ from: 'goal', to: 'indicator' }]);
    expect(line?.d).toBe('M100 20C130 20 130 72 160 72');
  });

  it('pass a column through a space between its texts', () => {
    const [line] = linePaths(drawing, [{ from: 'goal', to: 'measure' }]);
    const passing = Number(/ ([\d.]+)H260/.exec(line?.d ?? '')?.[1]);
    for (const { y, height } of columns[1]?.blocks ?? []) {
      expect(passing <= y || passing >= y + height).toBe(true);
    }
  });

  it('lie beside one another where they share a space', () => {
    const links = Array.from({ length: 5 }, () => ({ from: 'goal', to: 'measure' }));
    expect(new Set(linePaths(drawing, links).map(({ d }) => d)).size).toBe(5);
  });

  it('are not drawn to what is not on the page', () => {
    expect(linePaths(drawing, [{ from: 'goal', to: 'hidden' }])).toEqual([]);
  });
});

describe('the nearest space', () => {
  const blocks = [block(0, 0), block(0, 52)];

  it('is between two blocks, or anywhere below the last', () => {
    expect(nearestSpace(blocks, 30)).toBe(46);
    expect(nearestSpace(blocks, 300)).toBe(300);
    expect(nearestSpace(blocks, 90)).toBe(104.5);
  });

  it('is the next one when the nearest is full', () => {
    const three = [...blocks, block(0, 104)];
    expect(nearestSpace(three, 46, (space) => space === 46)).toBe(98);
  });

  it('is where the line wants in an empty column', () => {
    expect(nearestSpace([], 77)).toBe(77);
  });
});
