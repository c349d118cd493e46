import { describe, expect, it } from 'vitest';
import { faultsOf } from './assess-draft.ts';

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
});
