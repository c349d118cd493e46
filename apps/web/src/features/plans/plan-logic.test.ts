import { describe, expect, it } from 'vitest';
import { timelineScale } from './measures/timeline-scale.ts';
import { partOfPath } from './plan-shell.ts';
import { assessmentAt, stateAt } from './risks/risk-standing.ts';

describe('where a risk stands', () => {
  const assessment = (effectiveOn: string, isInherent = false) => ({ effectiveOn, isInherent });

  it('is the newest residual assessment made by the date', () => {
    const all = [
      assessment('2020-01-13'),
      assessment('2020-04-30'),
      assessment('2020-08-31', true),
    ];
    expect(assessmentAt(all, '2020-08-31')?.effectiveOn).toBe('2020-04-30');
    expect(assessmentAt(all, '2020-01-12')).toBeNull();
  });

  it('is closed only from the day it was closed', () => {
    const states = [
      { effectiveOn: '2020-01-13', isOpen: true },
      { effectiveOn: '2020-08-31', isOpen: false },
    ];
    expect(stateAt(states, '2020-08-30')?.isOpen).toBe(true);
    expect(stateAt(states, '2020-08-31')?.isOpen).toBe(false);
  });
});

describe('measures', () => {
  it('are drawn within the plan’s time even when they reach outside it', () => {
    const scale = timelineScale({
      startsOn: '2020-01-01',
      endsBefore: '2021-01-01',
      at: '2020-08-31',
    });
    expect(scale.at('2019-06-01')).toBe(0);
    expect(scale.at('2022-01-01')).toBe(100);
    expect(scale.ticks).toEqual(['2020-01-01', '2020-04-01', '2020-07-01', '2020-10-01']);
  });
});

it('knows from the address which part of the plan is shown', () => {
  expect(partOfPath('/nacka/plan/p')).toBe('picture');
  expect(partOfPath('/nacka/plan/p/risker/r')).toBe('risks');
  expect(partOfPath('/nacka/plan/p/nagot-annat')).toBe('picture');
});
