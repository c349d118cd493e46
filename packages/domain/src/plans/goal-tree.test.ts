import { expect, it } from 'vitest';
import { goalsInTreeOrder } from './goal-tree.ts';

const goal = (id: string, parentId: string | null, sort: number) => ({ id, parentId, sort });

it('a goal is followed by what lies below it, in the order of its parent', () => {
  const goals = [
    goal('2', null, 2),
    goal('1', null, 1),
    goal('1.2', '1', 2),
    goal('2.1', '2', 1),
    goal('1.1', '1', 1),
    goal('1.1.1', '1.1', 1),
  ];
  expect(goalsInTreeOrder(goals).map(({ id }) => id)).toEqual([
    '1',
    '1.1',
    '1.1.1',
    '1.2',
    '2',
    '2.1',
  ]);
});

it('a goal whose parent is not there is not lost', () => {
  expect(goalsInTreeOrder([goal('3.1', 'gone', 1)]).map(({ id }) => id)).toEqual(['3.1']);
});
