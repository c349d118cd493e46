import { describe, expect, it } from 'vitest';
import { orphansOf, reachableFrom, type SightKind, type SightNode } from './index.ts';

const node = (kind: SightKind, id: string, overrides: Partial<SightNode> = {}): SightNode => ({
  kind,
  id,
  parentId: null,
  ownerTitle: 'Enhetschef',
  ...overrides,
});
const line = [
  node('goal', 'g'),
  node('goal', 'g.1', { parentId: 'g' }),
  node('indicator', 'i'),
  node('measure', 'm'),
  node('risk', 'r'),
];
const links = [
  { from: 'g.1', to: 'i' },
  { from: 'i', to: 'm' },
  { from: 'i', to: 'r' },
  { from: 'm', to: 'r' },
];

describe('what hangs loose', () => {
  it('is nothing where the line is whole; a goal is followed through one below it', () => {
    expect(orphansOf(line, links)).toEqual([]);
  });

  it.each([
    ['risk_without_measure', 'r', links.filter((link) => link.from !== 'm')],
    ['risk_without_indicator', 'r', links.filter(({ from, to }) => from !== 'i' || to !== 'r')],
    ['measure_without_indicator', 'm', links.filter(({ to }) => to !== 'm')],
  ])('%s', (kind, nodeId, kept) => {
    expect(orphansOf(line, kept)).toContainEqual({ kind, nodeId });
  });

  it('a goal that nothing follows, and the one above it', () => {
    expect(orphansOf(line, links.slice(1))).toEqual([
      { kind: 'goal_without_indicator', nodeId: 'g' },
      { kind: 'goal_without_indicator', nodeId: 'g.1' },
    ]);
  });

  it('a measure that serves nothing and that nobody has', () => {
    const loose = node('measure', 'x', { ownerTitle: ' ' });
    expect(orphansOf([...line, loose], links)).toEqual([
      { kind: 'measure_without_purpose', nodeId: 'x' },
      { kind: 'measure_without_indicator', nodeId: 'x' },
      { kind: 'measure_without_owner', nodeId: 'x' },
    ]);
  });

  it.each(['goal', 'recommendation', 'risk'] as const)('a measure serves a %s', (kind) => {
    const nodes = [node(kind, 'aim'), node('measure', 'x')];
    expect(orphansOf(nodes, [{ from: 'aim', to: 'x' }])).not.toContainEqual({
      kind: 'measure_without_purpose',
      nodeId: 'x',
    });
  });

  it('an indicator nobody owns', () => {
    expect(orphansOf([node('indicator', 'i', { ownerTitle: null })], [])).toEqual([
      { kind: 'indicator_without_owner', nodeId: 'i' },
    ]);
  });

  it('links to what is closed and not shown tie nothing', () => {
    expect(orphansOf([node('risk', 'r')], links)).toHaveLength(2);
  });
});

describe('what can be reached', () => {
  const from = (id: string) => {
    const { upstream, downstream } = reachableFrom(id, links);
    return [[...upstream].toSorted(), [...downstream].toSorted()];
  };

  it('goes both ways to the ends', () => {
    expect(from('g.1')).toEqual([[], ['i', 'm', 'r']]);
    expect(from('m')).toEqual([['g.1', 'i'], ['r']]);
    expect(from('r')).toEqual([['g.1', 'i', 'm'], []]);
    expect(from('alone')).toEqual([[], []]);
  });

  it('never turns: what only shares a measure is not reached', () => {
    const shared = [...links, { from: 'm', to: 'other risk' }, { from: 'other goal', to: 'm' }];
    expect([...reachableFrom('r', shared).upstream]).not.toContain('other risk');
    expect([...reachableFrom('g.1', shared).downstream]).not.toContain('other goal');
  });

  it('ends where links go round', () => {
    const round = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ];
    expect([...reachableFrom('a', round).downstream]).toEqual(['b']);
  });

  it('what a node reaches reaches it', () => {
    for (const { id } of line) {
      for (const other of reachableFrom(id, links).downstream) {
        expect(reachableFrom(other, links).upstream.has(id)).toBe(true);
      }
    }
  });
});
