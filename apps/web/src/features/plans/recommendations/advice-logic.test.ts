import { describe, expect, it } from 'vitest';
import { adviceFacts, adviceGroups } from './advice-facts.ts';
import { tieChanges } from './advice-measures-drawer.tsx';
import { newAdviceValues, sentAdvice, wholeNumber } from './advice-values.ts';

const one = (over: Partial<Parameters<typeof adviceFacts>[0][number]> = {}) => ({
  status: 'answered' as const,
  receivedFrom: 'KPMG',
  isOverdue: false,
  ...over,
});

describe('what a board reads first', () => {
  it('names the next day by which something is to be done, leaving out what is done and what has passed', () => {
    const facts = adviceFacts(
      [
        one({ dueOn: '2021-03-01' }),
        one({ dueOn: '2021-03-01', status: 'done' }),
        one({ dueOn: '2021-03-01', status: 'ongoing' }),
        one({ dueOn: '2021-01-01', isOverdue: true }),
        one({ status: 'unanswered', receivedFrom: 'IVO', reportBackOn: '2021-12-31' }),
      ],
      '2021-01-19',
    );
    expect(facts).toEqual({
      total: 5,
      answered: 4,
      ongoing: 1,
      done: 1,
      late: 1,
      next: { on: '2021-03-01', count: 2 },
      reportBackOn: '2021-12-31',
      from: ['KPMG', 'IVO'],
    });
  });

  it('names no day when none lies ahead', () => {
    const facts = adviceFacts([one({ dueOn: '2021-03-01' })], '2021-03-02');
    expect([facts.next, facts.reportBackOn]).toEqual([null, null]);
  });

  it('keeps together what came together', () => {
    const groups = adviceGroups([
      one({ receivedOn: '2021-01-01' }),
      one({ receivedFrom: 'IVO' }),
      one({ receivedOn: '2021-01-01' }),
      one(),
    ]);
    expect(groups.map(({ from, on, advice }) => [from, on, advice.length])).toEqual([
      ['KPMG', '2021-01-01', 2],
      ['IVO', null, 1],
      ['KPMG', null, 1],
    ]);
  });
});

describe('what is typed', () => {
  it('is a whole number within its range, or none', () => {
    expect(
      ['2', ' 12 ', '0', '1,5', '-1', 'x', ''].map((text) => wholeNumber(text, 1, 12)),
    ).toEqual([2, 12, null, null, null, null, null]);
  });

  it('is sent as numbers, emptied as null, and left out where it has not changed', () => {
    expect(sentAdvice({ number: '3', selfChecksPerYear: null })).toEqual({
      number: 3,
      selfChecksPerYear: null,
    });
    expect(sentAdvice({})).toEqual({});
  });

  it('begins with the next number, from the same as the one before', () => {
    const values = newAdviceValues([
      { number: 4, receivedFrom: 'IVO', receivedOn: null },
      { number: 2, receivedFrom: 'KPMG', receivedOn: '2026-01-19' },
    ]);
    expect([values.number, values.receivedFrom, values.receivedOn]).toEqual([
      '5',
      'KPMG',
      '2026-01-19',
    ]);
    expect(newAdviceValues([]).number).toBe('1');
  });
});

it('writes only the measures whose ties change, and keeps their other ties', () => {
  const measure = (id: string, recommendationIds: string[]) => ({
    id,
    version: 3,
    recommendationIds,
  });
  const measures = [measure('a', ['r', 'x']), measure('b', ['x']), measure('c', ['r'])];
  expect(tieChanges(measures, 'r', ['b', 'c'])).toEqual([
    measure('a', ['x']),
    measure('b', ['x', 'r']),
  ]);
});
