import { describe, expect, it } from 'vitest';
import { addMonths } from '../calendar/index.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { computeSpc, testEffect } from './index.ts';

const months = (values: readonly (number | null)[], from = '2025-01-01') =>
  values.map((value, at) => ({ from: addMonths(from, at), value }));
/** The month with the index, as a start. */
const monthAt = (index: number) => addMonths('2025-01-01', index);

type Options = Parameters<typeof testEffect>[1];
const effect = (
  values: readonly (number | null)[],
  startsOn: string | null,
  options: Partial<Options> = {},
  day = '2030-01-01',
) =>
  testEffect(
    { points: months(values), startsOn, day },
    { breaks: [], direction: 'lower_better', ...options },
  );

/** Twelve months around 10, never seven on one side. */
const calm = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11];

describe('a signal after the start', () => {
  it('below all limits is the right way where lower is better', () => {
    expect(effect([...calm, 9, 1], monthAt(12))).toEqual({
      verdict: 'right_direction',
      signalIndex: 13,
      signalOn: '2026-02-01',
      pointsAfter: 2,
    });
  });

  it('the same signal is the wrong way where higher is better', () => {
    expect(effect([...calm, 9, 1], monthAt(12), { direction: 'higher_better' }).verdict).toBe(
      'wrong_direction',
    );
  });

  it('up and down is both', () => {
    expect(effect([...calm, 40, 9, 11, -30], monthAt(12)).verdict).toBe('both');
  });

  it('by seven values in a row on one side', () => {
    const values = [...calm, ...calm, ...Array(7).fill(9.5)];
    expect(effect(values, monthAt(24))).toMatchObject({
      verdict: 'right_direction',
      signalIndex: 24,
      pointsAfter: 7,
    });
  });

  it('and not by a run that began before it: seven low months of which six came after', () => {
    const values = [...calm, ...calm, ...Array(7).fill(9.5)];
    expect(
      computeSpc(values, { breaks: [], direction: 'lower_better', measureKind: 'flow' }).latest,
    ).toMatchObject({ variation: 'improvement' });
    expect(effect(values, monthAt(25))).toMatchObject({ verdict: 'too_early', pointsAfter: 6 });
  });

  it('is not looked for in the month in which the measure began', () => {
    const values = [...calm, 1, 11, 9];
    expect(effect(values, monthAt(12)).verdict).toBe('right_direction');
    expect(effect(values, '2026-01-02')).toMatchObject({ verdict: 'too_early', pointsAfter: 2 });
  });

  it('outside a limit that is clamped to what is possible is none', () => {
    expect(effect([...calm, 9, 1], monthAt(12), { possibleMin: 6 }).verdict).toBe('too_early');
  });
});

describe('no signal', () => {
  it.each([
    [6, 'too_early'],
    [7, 'none_yet'],
  ])('%i values after the start: %s', (count, verdict) => {
    const values = [...calm, ...calm.slice(0, count)];
    expect(effect(values, monthAt(12))).toMatchObject({
      verdict,
      pointsAfter: count,
      signalOn: null,
    });
  });

  it('a missing value is no value', () => {
    const values = [...calm, 9, 11, 9, null, 11, 9, 11];
    expect(effect(values, monthAt(12))).toMatchObject({ verdict: 'too_early', pointsAfter: 6 });
  });

  it('nothing after the start yet is too early', () => {
    expect(effect([...calm, 9], '2026-06-01')).toMatchObject({
      verdict: 'too_early',
      pointsAfter: 0,
    });
  });
});

describe('what cannot be told', () => {
  it('a series of fewer than 13 values, or one that does not vary', () => {
    expect(effect(calm, monthAt(3)).verdict).toBe('not_measurable');
    expect(effect(Array(20).fill(5), monthAt(3)).verdict).toBe('not_measurable');
    expect(effect([], monthAt(3)).verdict).toBe('not_measurable');
  });

  it('where neither high nor low is better', () => {
    expect(effect([...calm, 9, 1], monthAt(12), { direction: 'neutral' }).verdict).toBe(
      'no_direction',
    );
  });

  it('before the measure has started', () => {
    expect(effect([...calm, 9, 1], null).verdict).toBe('not_started');
    expect(effect([...calm, 9, 1], monthAt(12), {}, '2025-12-31').verdict).toBe('not_started');
    expect(effect([...calm, 9, 1], monthAt(12), {}, '2026-01-01').verdict).toBe('right_direction');
  });
});

describe('breaks', () => {
  it('limits are those of the stretch the values lie in', () => {
    const doubled = calm.map((value) => value * 2);
    const values = [...calm, 9, ...doubled, 18];
    expect(effect(values, monthAt(13), { breaks: [13] }).verdict).toBe('none_yet');
    expect(effect(values, monthAt(13)).verdict).toBe('wrong_direction');
  });

  it('a stretch too short says nothing, one before it that reaches past the start does', () => {
    const values = [...calm, 9, 1, 20, 21, 22];
    expect(effect(values, monthAt(12), { breaks: [14] }).verdict).toBe('right_direction');
    expect(effect(values, monthAt(14), { breaks: [14] }).verdict).toBe('not_measurable');
  });
});

it('agrees with the chart: every signal after the start stands on it, whatever the series', () => {
  const random = seededRandom(17);
  for (let round = 0; round < 400; round += 1) {
    const length = 13 + Math.floor(random() * 25);
    const level = random() < 0.5 ? 0 : 3;
    const start = Math.floor(random() * length);
    const values = Array.from({ length }, (_, at) =>
      random() < 0.05 ? null : Math.round(10 + random() * 4 + (at >= start ? level : 0)),
    );
    const options = { breaks: [], direction: 'higher_better' } as const;
    const chart = computeSpc(values, { ...options, measureKind: 'flow' });
    const result = effect(values, monthAt(start), options);
    if (result.signalIndex !== null) {
      expect(result.signalIndex).toBeGreaterThanOrEqual(start);
      expect(chart.signalIndexes).toContain(result.signalIndex);
    } else if (result.verdict !== 'not_measurable') {
      expect(result.verdict).toBe(result.pointsAfter < 7 ? 'too_early' : 'none_yet');
    }
  }
});
