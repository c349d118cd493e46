import { expect, test } from 'vitest';
import { type PlanTree, partsWithin } from './parts-within.ts';

const tree: PlanTree = {
  areaIds: ['area', 'empty'],
  risks: [
    { id: 'r1', qualityAreaId: 'area' },
    { id: 'r2', qualityAreaId: null },
  ],
  goals: [
    { id: 'top', parentId: null },
    { id: 'below', parentId: 'top' },
    { id: 'other', parentId: null },
  ],
  links: [
    { from: 'below', to: 'i1' },
    { from: 'i1', to: 'm1' },
    { from: 'm1', to: 'r1' },
    { from: 'm1', to: 'r2' },
    { from: 'recommendation', to: 'm2' },
    { from: 'm2', to: 'r2' },
    { from: 'other', to: 'm2' },
  ],
};
const within = (id: string) => [...(partsWithin(id, tree) ?? [])].toSorted();

test('an area takes in its risks and what leads to them, but not what else a shared measure is for', () => {
  expect(within('area')).toEqual(['area', 'below', 'i1', 'm1', 'r1']);
  expect(within('empty')).toEqual(['empty']);
});

test('a goal takes in those below it and what they lead to', () => {
  expect(within('top')).toEqual(['below', 'i1', 'm1', 'r1', 'r2', 'top']);
  expect(within('other')).toEqual(['m2', 'other', 'r2']);
});

test('nothing else can be narrowed down to', () => {
  expect(partsWithin('r1', tree)).toBeNull();
  expect(partsWithin('missing', tree)).toBeNull();
});
