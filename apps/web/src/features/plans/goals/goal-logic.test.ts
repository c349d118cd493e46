import { expect, it } from 'vitest';
import { formatIn } from '../../../lib/format/use-format.ts';
import { measuredText, statedText } from './figure-text.ts';
import { goalFacts, idInHash } from './goal-facts.ts';
import { ancestorsOf, branchOf, goalNodes } from './goal-nodes.ts';

const place = (id: string, parentId: string | null) => ({ id, parentId });
const flat = [
  place('1', null),
  place('2', null),
  place('2.1', '2'),
  place('1.1', '1'),
  place('1.1.1', '1.1'),
  place('x', 'gone'),
];

it('puts each goal under the one it serves, whatever order they come in, and loses none', () => {
  const outline = (nodes: ReturnType<typeof goalNodes<(typeof flat)[number]>>): unknown =>
    nodes.map(({ goal, children }) => [goal.id, outline(children)]);
  expect(outline(goalNodes(flat))).toEqual([
    ['1', [['1.1', [['1.1.1', []]]]]],
    ['2', [['2.1', []]]],
    ['x', []],
  ]);
});

it('knows what stands above a goal, and what it cannot be moved under', () => {
  expect(ancestorsOf(flat, '1.1.1')).toEqual(['1.1', '1']);
  expect(ancestorsOf([place('a', 'b'), place('b', 'a')], 'a')).toEqual(['b', 'a']);
  expect([...branchOf(flat, '1')]).toEqual(['1', '1.1', '1.1.1']);
});

it('counts an indicator once, and only those with a target and a direction as reaching or not', () => {
  const row = (
    id: string,
    outcome: number | null,
    yearTarget: number | null,
    better = 'higher',
  ) => ({
    indicator: { id, direction: `${better}${better === 'neutral' ? '' : '_better'}` as 'neutral' },
    outcome,
    yearTarget,
    doubts: id === 'b' ? ['kan inte stämma'] : [],
  });
  const goal = (
    fulfilment: 'full' | 'partial' | 'unassessed',
    indicators: ReturnType<typeof row>[],
  ) => ({
    fulfilment,
    indicators,
    activities: [{ hasDeviation: true }, { hasDeviation: null }],
  });
  const facts = goalFacts([
    goal('full', [row('a', 5.5, 5.7, 'lower'), row('b', 85.29, 100)]),
    goal('partial', [row('a', 5.5, 5.7, 'lower'), row('c', null, 3), row('d', 3, 3, 'neutral')]),
    goal('unassessed', [row('e', 84, 84)]),
  ]);
  expect(facts).toMatchObject({ goals: 3, assessed: 2, withTarget: 3, reaching: 2, doubted: 1 });
  expect(facts).toMatchObject({ activities: 6, deviating: 3 });
});

it('prints an outcome with its decimals and a target with no more than were set', () => {
  const format = formatIn('sv');
  const share = (decimals: number) => ({ valueKind: 'share' as const, unit: '%', decimals });
  expect(measuredText(85.29, share(2), format)).toBe('85,29\u00a0%');
  expect(measuredText(5, share(1), format)).toBe('5,0\u00a0%');
  expect(statedText(84, share(1), format)).toBe('84\u00a0%');
  expect(statedText(1.37, share(2), format)).toBe('1,37\u00a0%');
  expect(statedText(100, share(2), format)).toBe('100\u00a0%');
});

it('finds the goal that the address names', () => {
  expect(idInHash('#abc')).toBe('abc');
  expect(idInHash('abc')).toBe('abc');
  expect(idInHash('')).toBe(null);
});
