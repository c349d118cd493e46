import { describe, expect, it } from 'vitest';
import {
  duplicateProblem,
  followUpDateProblem,
  followUpLabel,
  isDoneInRound,
  isOverdue,
  isRecommendationOverdue,
  lightNoteProblem,
  lightOf,
  ownerProblem,
  periodOfFollowUp,
  refersToProblem,
} from './index.ts';

const plan = { startsOn: '2026-01-01', endsBefore: '2027-01-01' };

describe('what a follow-up reports on', () => {
  it.each([
    ['start', '2025-12-31', '2025-01-01', '2026-01-01', 'Start 2026'],
    ['t1', '2026-04-30', '2026-01-01', '2026-05-01', 'T1 2026'],
    ['t1', '2026-05-12', '2026-01-01', '2026-05-01', 'T1 2026'],
    ['t2', '2026-08-31', '2026-01-01', '2026-09-01', 'T2 2026'],
    ['year_end', '2026-12-31', '2026-01-01', '2027-01-01', 'Bokslut 2026'],
    ['year_end', '2027-02-28', '2026-01-01', '2027-01-01', 'Bokslut 2026'],
    ['date', '2026-10-15', '2026-01-01', '2026-10-16', '15 oktober 2026'],
  ] as const)('%s on %s: from %s to %s, %s', (kind, effectiveOn, from, to, label) => {
    expect(periodOfFollowUp(kind, effectiveOn, plan)).toMatchObject({ from, to });
    expect(followUpLabel(kind, effectiveOn, plan)).toBe(label);
    expect(followUpDateProblem(kind, effectiveOn, plan)).toBeNull();
  });

  it.each([
    ['start', '2025-12-30'],
    ['t1', '2025-12-31'],
    ['date', '2027-01-01'],
    ['year_end', '2027-04-01'],
  ] as const)('%s on %s lies outside the plan', (kind, effectiveOn) => {
    expect(followUpDateProblem(kind, effectiveOn, plan)?.field).toBe('effectiveOn');
  });

  it('an object is done when something of it was written since the round before', () => {
    const done = (dates: string[], previous: string | null = '2026-04-30') =>
      isDoneInRound(dates, previous, '2026-08-31');
    expect(done(['2026-08-31'])).toBe(true);
    expect(done(['2026-05-01', '2026-11-01'])).toBe(true);
    expect(done(['2026-04-30'])).toBe(false);
    expect(done(['2026-09-01'])).toBe(false);
    expect(done(['2025-12-31'], null)).toBe(true);
    expect(done([], null)).toBe(false);
  });
});

describe('the light that is shown', () => {
  const measure = {
    stated: null,
    startsOn: '2026-01-01',
    dueOn: '2026-06-30',
    progress: 'ongoing',
    isPublished: false,
  } as const;
  const day = '2026-08-31';

  it('is proposed from the dates where nobody has stated one', () => {
    expect(lightOf(measure, day)).toEqual({ light: 'late', isProposed: true, proposed: 'late' });
  });

  it('is the stated one, beside which the proposal is still known', () => {
    expect(lightOf({ ...measure, stated: 'at_risk' }, day)).toEqual({
      light: 'at_risk',
      isProposed: false,
      proposed: 'late',
    });
  });

  it('is never proposed for what a report prints', () => {
    expect(lightOf({ ...measure, isPublished: true }, day)).toEqual({
      light: null,
      isProposed: false,
      proposed: null,
    });
    expect(lightOf({ ...measure, isPublished: true, stated: 'late' }, day).light).toBe('late');
  });

  it('is unknown where the dates say nothing', () => {
    expect(lightOf({ ...measure, dueOn: null }, day)).toMatchObject({
      light: null,
      isProposed: false,
    });
  });

  it('needs a note exactly when it is another than the dates propose', () => {
    expect(lightNoteProblem('on_time', 'late', ' ')).toMatchObject({ field: 'note' });
    expect(lightNoteProblem('on_time', null, null)).toMatchObject({ field: 'note' });
    expect(lightNoteProblem('on_time', 'late', 'Klart i praktiken.')).toBeNull();
    expect(lightNoteProblem('late', 'late', null)).toBeNull();
    expect(lightNoteProblem(null, 'late', null)).toBeNull();
  });
});

describe('past its date', () => {
  it.each([
    ['2026-08-30', 'ongoing', true],
    ['2026-08-31', 'ongoing', false],
    ['2026-08-30', 'done', false],
    ['2026-08-30', 'stopped', false],
    ['2026-08-30', 'not_done', true],
    ['2026-08-30', null, true],
    [null, 'ongoing', false],
  ] as const)('a measure due %s that is %s: %s', (dueOn, progress, expected) => {
    expect(isOverdue({ dueOn, progress }, '2026-08-31')).toBe(expected);
  });

  it.each([
    ['answered', true],
    ['done', false],
  ])('a recommendation that is %s: %s', (status, expected) => {
    expect(isRecommendationOverdue({ dueOn: '2026-08-30', status }, '2026-08-31')).toBe(expected);
  });
});

describe('what cannot be written', () => {
  it('an owner who does not see the plan', () => {
    expect(ownerProblem('x', [{ userId: 'y' }])).toMatchObject({ field: 'ownerUserId' });
    expect(ownerProblem('y', [{ userId: 'y' }])).toBeNull();
    expect(ownerProblem(null, [])).toBeNull();
    expect(ownerProblem(undefined, [])).toBeNull();
  });

  it.each([
    [{ of: 'risk', code: '1.1' }, 'code', 'Koden 1.1 används'],
    [{ of: 'quality_area', number: 2 }, 'number', 'Nummer 2 används av ett annat kvalitetsområde'],
    [{ of: 'recommendation', number: 3 }, 'number', 'Nummer 3 används av en annan rekommendation'],
    [{ of: 'follow_up', effectiveOn: '2026-08-31' }, 'effectiveOn', 'den 31 augusti 2026'],
  ] as const)('%o twice', (taken, field, words) => {
    const problem = duplicateProblem(taken);
    expect(problem.field).toBe(field);
    expect(problem.message).toContain(words);
  });

  it('a measure that refers to itself or in a chain', () => {
    const measures = [
      { id: 'a', refersToMeasureId: null },
      { id: 'b', refersToMeasureId: 'a' },
      { id: 'c', refersToMeasureId: null },
    ];
    expect(refersToProblem(measures, 'c', 'a')).toBeNull();
    expect(refersToProblem(measures, null, 'a')).toBeNull();
    expect(refersToProblem(measures, 'b', 'c')).toBeNull();
    expect(refersToProblem(measures, 'c', null)).toBeNull();
    for (const [id, target] of [
      ['c', 'c'],
      ['c', 'b'],
      ['a', 'c'],
      ['c', 'x'],
    ] as const) {
      expect(refersToProblem(measures, id, target)?.field).toBe('refersToId');
    }
  });
});
