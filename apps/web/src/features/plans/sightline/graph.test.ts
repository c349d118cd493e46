import { describe, expect, it } from 'vitest';
import { graphOf, tiedTo } from './graph.ts';
import { testNode } from './test-nodes.ts';

const goalA = testNode('goal', 'A');
const goalA1 = testNode('goal', 'A1', { parentId: 'A' });
const goalB = testNode('goal', 'B');
const nodes = [
  goalA,
  goalA1,
  goalB,
  testNode('indicator', 'i1'),
  testNode('indicator', 'i2'),
  testNode('measure', 'm1'),
  testNode('measure', 'm2'),
  testNode('risk', 'r1'),
  testNode('risk', 'r2'),
  testNode('recommendation', 'q1'),
  testNode('quality_area', 'area'),
];
const links = [
  { from: 'A1', to: 'i1' },
  { from: 'i1', to: 'm1' },
  { from: 'i2', to: 'm1' },
  { from: 'm1', to: 'r1' },
  { from: 'B', to: 'm2' },
  { from: 'i1', to: 'r2' },
  // As the server tells it: a recommendation leads to its measures.
  { from: 'q1', to: 'm2' },
  { from: 'm2', to: 'gone' },
];
const graph = graphOf({ nodes, links });
const tied = (id: string) => [...tiedTo(graph, id)].sort().join(' ');

describe('what hangs together', () => {
  it('is followed to the right and to the left, not back and forth', () => {
    expect(tied('m1')).toBe('A A1 i1 i2 m1 r1');
    expect(tied('r1')).toBe('A A1 i1 i2 m1 r1');
    expect(tied('i2')).toBe('i2 m1 r1');
  });

  it('lets a goal stand for those below it, and brings those above', () => {
    expect(tied('A')).toBe('A A1 i1 m1 r1 r2');
    expect(tied('A1')).toBe('A A1 i1 m1 r1 r2');
  });

  it('reaches over a column that a link does not touch', () => {
    expect(tied('r2')).toBe('A A1 i1 r2');
    expect(tied('B')).toBe('B m2 q1');
  });

  it('runs from left to right whichever end the server names first, and only between what is drawn', () => {
    expect(graph.links).toContainEqual({ from: 'm2', to: 'q1' });
    expect(graph.links.some(({ from, to }) => from === 'gone' || to === 'gone')).toBe(false);
    expect(graph.nodes.has('area')).toBe(false);
  });

  it('ends on a ring of goals, which bad data could hold', () => {
    const ring = graphOf({
      nodes: [testNode('goal', 'x', { parentId: 'y' }), testNode('goal', 'y', { parentId: 'x' })],
      links: [],
    });
    expect([...tiedTo(ring, 'x')].sort()).toEqual(['x', 'y']);
  });
});
