import { describe, expect, it } from 'vitest';
import { timelineScale } from './measures/timeline-scale.ts';
import { partOfPath } from './plan-shell.ts';
import { faultsOf, isWritten } from './risks/assess-draft.ts';
import { assessmentAt, stateAt } from './risks/risk-standing.ts';

describe('a draft of an assessment', () => {
  const limits = { today: '2020-09-10', startsOn: '2020-01-01', endsBefore: '2021-01-01' };
  const whole = { effectiveOn: '2020-08-31', likelihood: 3, severity: 2, reason: 'Tillsatt.' };

  it('is told of every fault at its field', () => {
    const empty = { effectiveOn: '', likelihood: null, severity: null, reason: '  ' };
    expect(faultsOf(empty, limits)).toEqual({
      effectiveOn: 'dateMissing',
      likelihood: 'likelihoodMissing',
      severity: 'severityMissing',
      reason: 'reasonMissing',
    });
    expect(faultsOf(whole, limits)).toEqual({});
  });

  it('may be dated today and on the plan’s first day, not tomorrow and not outside the plan', () => {
    const on = (effectiveOn: string) => faultsOf({ ...whole, effectiveOn }, limits).effectiveOn;
    expect(on('2020-09-10')).toBeUndefined();
    expect(on('2020-01-01')).toBeUndefined();
    expect(on('2020-09-11')).toBe('dateFuture');
    expect(on('2019-12-31')).toBe('dateOutside');
  });

  it('may have 2 000 characters of reason and not one more', () => {
    const reasonOf = (length: number) =>
      faultsOf({ ...whole, reason: 'x'.repeat(length) }, limits).reason;
    expect(reasonOf(2000)).toBeUndefined();
    expect(reasonOf(2001)).toBe('reasonLong');
  });

  it('asks before it is thrown away as soon as anything but the date is written', () => {
    const untouched = { ...whole, likelihood: null, severity: null, reason: ' ' };
    expect(isWritten(untouched)).toBe(false);
    expect(isWritten({ ...untouched, severity: 1 })).toBe(true);
  });
});

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
