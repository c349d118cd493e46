import { expect, test } from 'vitest';
import type { UnitData } from '../model.ts';
import { closureOf } from './closure.ts';

const unit = (key: string, versions: UnitData['versions']): UnitData => ({
  key,
  kind: 'unit',
  versions,
});
const from = '2021-01-01';

const top = unit('top', [{ from, name: 'Top' }]);
const west = unit('west', [{ from, name: 'West', parent: 'top' }]);
const east = unit('east', [{ from, name: 'East', parent: 'top' }]);

test('a unit is its own ancestor at depth 0 and everything above it at its distance', () => {
  expect(closureOf([top, west])).toEqual([
    { ancestor: 'top', descendant: 'top', from, to: undefined, depth: 0 },
    { ancestor: 'west', descendant: 'west', from, to: undefined, depth: 0 },
    { ancestor: 'top', descendant: 'west', from, to: undefined, depth: 1 },
  ]);
});

test('a rename splits no span', () => {
  const renamed = unit('west', [
    { from, to: '2024-01-01', name: 'West', parent: 'top' },
    { from: '2024-01-01', name: 'New West', parent: 'top' },
  ]);
  expect(closureOf([top, renamed])).toEqual(closureOf([top, west]));
});

test('a move ends the old ancestors on the day the new ones begin; what is above both goes on', () => {
  const moved = unit('group', [
    { from, to: '2025-01-01', name: 'Group', parent: 'west' },
    { from: '2025-01-01', name: 'Group', parent: 'east' },
  ]);
  const spans = closureOf([top, west, east, moved]).filter((s) => s.descendant === 'group');
  expect(spans).toEqual([
    { ancestor: 'group', descendant: 'group', from, to: undefined, depth: 0 },
    { ancestor: 'west', descendant: 'group', from, to: '2025-01-01', depth: 1 },
    { ancestor: 'top', descendant: 'group', from, to: undefined, depth: 2 },
    { ancestor: 'east', descendant: 'group', from: '2025-01-01', to: undefined, depth: 1 },
  ]);
});

test('a move of a unit above moves what is below it', () => {
  const moved = unit('west', [
    { from, to: '2025-01-01', name: 'West', parent: 'top' },
    { from: '2025-01-01', name: 'West', parent: 'east' },
  ]);
  const group = unit('group', [{ from, name: 'Group', parent: 'west' }]);
  const spans = closureOf([top, east, moved, group]).filter((s) => s.descendant === 'group');
  expect(spans).toContainEqual({
    ancestor: 'east',
    descendant: 'group',
    from: '2025-01-01',
    to: undefined,
    depth: 2,
  });
  expect(spans).toContainEqual({
    ancestor: 'top',
    descendant: 'group',
    from: '2025-01-01',
    to: undefined,
    depth: 3,
  });
});

test('a parent that does not exist is told by its name', () => {
  const orphan = unit('orphan', [{ from, name: 'Orphan', parent: 'nowhere' }]);
  expect(() => closureOf([orphan])).toThrow('No unit "nowhere"');
});
