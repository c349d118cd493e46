import { describe, expect, it } from 'vitest';
import { countsAsLowered, isStuck, movementBetween, standingAt } from './index.ts';
import { assessed, closed, opened, scaleOf } from './testing.ts';
import type { AssessmentFact, StateFact } from './types.ts';

const scales = new Map([
  ['v1', scaleOf()],
  ['v2', scaleOf({ id: 'v2', number: 2 })],
]);
const t1 = '2020-04-30';
const t2 = '2020-08-31';
const open = [opened('2020-01-13')];

const between = (
  assessments: AssessmentFact[],
  states: StateFact[] = open,
  from: string | null = t1,
) => movementBetween({ assessments, states, scales, from, to: t2 });

const fromTo = (
  before: readonly [number, number],
  now: readonly [number, number],
  overrides: Partial<AssessmentFact> = {},
) => between([assessed(t1, ...before), assessed(t2, ...now, overrides)]);

describe('movement of an open risk', () => {
  it.each([
    ['lowered', true, [4, 3], [3, 2]],
    ['raised', true, [3, 2], [3, 3]],
    ['lowered', false, [3, 2], [2, 2]],
    ['raised', false, [3, 3], [4, 4]],
    ['moved', false, [2, 3], [3, 2]],
    ['unchanged', false, [3, 2], [3, 2]],
  ] as const)('%s, band changed: %s, from %o to %o', (movement, isBandChanged, before, now) => {
    expect(fromTo(before, now)).toMatchObject({ movement, isBandChanged, isClosed: false });
  });

  it('compares only the bands between scale versions', () => {
    const other = { scaleVersionId: 'v2' };
    expect(fromTo([3, 2], [2, 2], other)).toMatchObject({ movement: 'unchanged' });
    expect(fromTo([4, 3], [2, 2], other)).toMatchObject({
      movement: 'lowered',
      isBandChanged: true,
    });
  });

  it('reads no level into example positions', () => {
    const example = { basis: 'illustrative' } as const;
    const move = (before: readonly [number, number], now: readonly [number, number]) =>
      between([assessed(t1, ...before, example), assessed(t2, ...now, example)]).movement;
    expect(move([2, 3], [2, 2])).toBe('unchanged');
    expect(move([2, 3], [3, 2])).toBe('unchanged');
    expect(move([4, 3], [3, 2])).toBe('lowered');
  });

  it('compares a bare colour with a cell by colour', () => {
    const colour = { basis: 'band_only', likelihood: null, severity: null } as const;
    const red = assessed(t1, 0, 0, { ...colour, statedBand: 'red' });
    expect(between([red, assessed(t2, 4, 4)]).movement).toBe('unchanged');
    expect(between([red, assessed(t2, 3, 2)]).movement).toBe('lowered');
  });

  it('claims no movement when nothing is known of before', () => {
    expect(between([assessed(t2, 3, 2)])).toMatchObject({ movement: 'unchanged', before: null });
  });

  it('compares nothing without an earlier date', () => {
    expect(between([assessed(t1, 4, 3), assessed(t2, 3, 2)], open, null)).toMatchObject({
      movement: 'unchanged',
      before: null,
      now: { level: 6 },
    });
  });
});

describe('opening and closing', () => {
  const assessments = [assessed('2020-01-13', 2, 3)];

  it.each([
    ['new', [opened('2020-06-01')]],
    ['reopened', [opened('2020-01-13'), closed('2020-03-01'), opened('2020-06-01')]],
    ['closed', [opened('2020-01-13'), closed('2020-06-01')]],
    ['absent', [opened('2020-01-13'), closed('2020-03-01')]],
    ['absent', [opened('2020-10-01')]],
    ['absent', [opened('2020-05-01'), closed('2020-06-01')]],
    ['new', [opened('2020-05-01'), closed('2020-05-02'), opened('2020-06-01')]],
    ['unchanged', [opened('2020-01-13'), closed('2020-05-02'), opened('2020-06-01')]],
  ] as const)('%s', (movement, states) => {
    expect(between(assessments, [...states]).movement).toBe(movement);
  });

  it('a closed risk stands nowhere now, and keeps where it stood', () => {
    const result = between(assessments, [opened('2020-01-13'), closed(t2, 'out_of_scope')]);
    expect(result).toMatchObject({
      movement: 'closed',
      now: null,
      before: { level: 6 },
      isClosed: true,
      closeReason: 'out_of_scope',
      isBandChanged: false,
    });
  });

  it('a risk not opened yet is not closed', () => {
    expect(between(assessments, [opened('2020-10-01')]).isClosed).toBe(false);
  });
});

describe('what counts as lowered', () => {
  it.each([
    ['lowered', null, true],
    ['closed', 'risk_gone', true],
    ['closed', 'merged', false],
    ['closed', 'out_of_scope', false],
    ['unchanged', null, false],
    ['absent', 'risk_gone', false],
  ] as const)('%s (%s): %s', (movement, closeReason, expected) => {
    expect(countsAsLowered({ movement, closeReason })).toBe(expected);
  });
});

describe('a risk is stuck', () => {
  const at = (...cells: [number, number][]) =>
    cells.map((cell) => standingAt([assessed(t1, ...cell)], scales, t1));

  it('when unchanged in red or yellow at three follow-ups', () => {
    expect(isStuck(at([3, 2], [3, 2], [3, 2]))).toBe(true);
    expect(isStuck(at([4, 4], [3, 3], [3, 3], [3, 3]))).toBe(true);
  });

  it('but not in green, after a move, or with too few follow-ups', () => {
    expect(isStuck(at([1, 1], [1, 1], [1, 1]))).toBe(false);
    expect(isStuck(at([2, 3], [3, 2], [3, 2]))).toBe(false);
    expect(isStuck(at([3, 2], [3, 2], [2, 2]))).toBe(false);
    expect(isStuck(at([3, 2], [3, 2]))).toBe(false);
    expect(isStuck([null, ...at([3, 2], [3, 2])])).toBe(false);
  });
});
