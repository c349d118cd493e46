import { expect, it } from 'vitest';
import { actionsOf } from './goal-task.ts';
import { activityValues, sentActivity } from './goal-values.ts';

const goal = (
  id: string,
  parentId: string | null,
  level: number,
  closedOn: string | null = null,
) => ({
  id,
  parentId,
  level,
  closedOn,
});
const goals = [goal('a', null, 1), goal('b', null, 1), goal('c', null, 1), goal('a1', 'a', 2)];

it('offers a goal only what fits where it stands', () => {
  const offered = (id: string) =>
    actionsOf(goals, goals.find((one) => one.id === id) ?? goal('', null, 1), 2);
  expect(offered('a')).not.toContain('up');
  expect(offered('b')).toEqual(expect.arrayContaining(['up', 'down', 'newChild']));
  expect(offered('c')).not.toContain('down');
  expect(offered('a1')).not.toContain('newChild');
  expect(offered('a1')).not.toContain('up');
});

it('offers a closed goal only to be opened again and read about', () => {
  expect(actionsOf(goals, goal('d', null, 1, '2026-08-31'), 2)).toEqual(['reopen', 'history']);
});

it('tells a deviation that is denied from one that nobody has spoken of', () => {
  const said = (hasDeviation: boolean | null) =>
    activityValues({ title: 'Utbilda', hasDeviation }).hasDeviation;
  expect([said(true), said(false), said(null)]).toEqual(['yes', 'no', '']);
  expect(sentActivity({ hasDeviation: 'no' })).toEqual({ hasDeviation: false });
  expect(sentActivity({ hasDeviation: null })).toEqual({ hasDeviation: null });
  expect(sentActivity({})).toEqual({});
});
