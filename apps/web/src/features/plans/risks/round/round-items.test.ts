import { describe, expect, it } from 'vitest';
import { nextItem, type RoundItem } from './round-items.ts';

const item = (id: string, overrides: Partial<RoundItem> = {}): RoundItem => ({
  kind: 'risk',
  id,
  code: id,
  title: `Risk ${id}`,
  ownerTitle: null,
  isDone: false,
  isAllowed: true,
  ...overrides,
});

describe('the next thing of a follow-up', () => {
  const [a, b, c] = [item('a'), item('b', { isDone: true }), item('c', { kind: 'measure' })];

  it('is the next that is not done, across kinds', () => {
    expect(nextItem([a, b, c], a)).toBe(c);
  });

  it('goes on from the beginning after the last', () => {
    expect(nextItem([a, b, c], c)).toBe(a);
  });

  it('is none when only the one just done was left, also before the list is read again', () => {
    expect(nextItem([a, b], a)).toBeNull();
  });

  it('passes by what the viewer may not assess', () => {
    expect(nextItem([a, item('d', { isAllowed: false }), c], a)).toBe(c);
  });

  it('tells a risk from a measure by more than its id', () => {
    const twin = item('a', { kind: 'measure' });
    expect(nextItem([a, twin], a)).toBe(twin);
  });
});
