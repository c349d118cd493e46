import { describe, expect, it } from 'vitest';
import { seededRandom } from '../testing/seeded-random.ts';
import { computeSpc, type SpcOptions, signalOf } from './index.ts';

const checkVector = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
const options: SpcOptions = { breaks: [], direction: 'lower_better', measureKind: 'flow' };
const alternating = (length: number) => Array.from({ length }, (_, index) => index % 2);

describe('how much is said', () => {
  it.each([
    [0, 'line_only', 0],
    [5, 'line_only', 0],
    [6, 'preliminary', 1],
    [12, 'preliminary', 1],
    [13, 'full', 1],
  ] as const)('%d values: %s', (length, status, segments) => {
    const result = computeSpc(alternating(length), options);
    expect(result.status).toBe(status);
    expect(result.segments).toHaveLength(segments);
    expect(result.latest).toMatchObject({ status, pointCount: length });
  });

  it('counts values and not months', () => {
    const values = [...alternating(12), null, null];
    expect(computeSpc(values, options)).toMatchObject({
      status: 'preliminary',
      latest: { pointCount: 12 },
    });
  });

  it('gives no verdict and no signal on preliminary limits', () => {
    const result = computeSpc([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 50], {
      ...options,
      targets: Array(12).fill(100),
    });
    expect(result.segments[0]?.isPreliminary).toBe(true);
    expect(result.signalIndexes).toEqual([]);
    expect(result.latest).toMatchObject({ variation: 'none', assurance: 'none', letter: null });
  });

  it('gives no limits where nothing varies', () => {
    const result = computeSpc(Array(20).fill(3), options);
    expect(result).toMatchObject({ status: 'no_variation', segments: [], signalIndexes: [] });
    expect(result.latest.variation).toBe('none');
  });

  it('gives only a line where gaps leave no moving range', () => {
    const values = Array.from({ length: 27 }, (_, index) => (index % 2 ? null : index));
    expect(computeSpc(values, options)).toMatchObject({ status: 'line_only', segments: [] });
  });
});

describe('the check vector', () => {
  it('has its one signal at the tenfold value', () => {
    expect(computeSpc(checkVector, options)).toMatchObject({
      status: 'full',
      signalIndexes: [4],
      signalRules: [1],
      signalLetters: ['H'],
      signalIsConcern: [true],
      latest: { variation: 'common_cause', letter: null },
    });
  });

  it('is screened unless told otherwise', () => {
    expect(computeSpc(checkVector, options).segments[0]?.upper).toBeCloseTo(4.6, 2);
    expect(computeSpc(checkVector, { ...options, screen: false }).segments[0]?.upper).toBeCloseTo(
      6.95,
      2,
    );
  });

  it('draws its limits inside the possible range', () => {
    const clamped = { ...options, possibleMin: 0, possibleMax: 4 };
    expect(computeSpc(checkVector, clamped)).toMatchObject({
      segments: [{ lower: 0, upper: 4 }],
      signalIndexes: [],
    });
  });
});

describe('breaks', () => {
  const twoLevels = [...alternating(13), ...alternating(13).map((value) => value + 50)];

  it('give each segment its own limits and no signal for the step itself', () => {
    const result = computeSpc(twoLevels, { ...options, breaks: [13] });
    expect(result.segments.map(({ fromIndex, toIndex }) => [fromIndex, toIndex])).toEqual([
      [0, 12],
      [13, 25],
    ]);
    expect(result.segments[1]?.centre).toBeCloseTo(50 + 6 / 13);
    expect(result.signalIndexes).toEqual([]);
  });

  it('restart the count, so that the verdict waits', () => {
    const result = computeSpc(twoLevels.slice(0, 18), { ...options, breaks: [13] });
    expect(result.latest).toMatchObject({ status: 'line_only', pointCount: 5 });
    expect(result.status).toBe('line_only');
    expect(result.segments).toHaveLength(1);
  });

  it('keep the signals of an earlier segment at their own indexes', () => {
    const result = computeSpc([...alternating(13), ...checkVector], { ...options, breaks: [13] });
    expect(result.signalIndexes).toEqual([17]);
  });

  it('outside the series or given twice change nothing', () => {
    const plain = computeSpc(checkVector, options);
    expect(computeSpc(checkVector, { ...options, breaks: [0, 18, 99, -1] })).toEqual(plain);
    expect(computeSpc(twoLevels, { ...options, breaks: [13, 13] })).toEqual(
      computeSpc(twoLevels, { ...options, breaks: [13] }),
    );
  });
});

describe('the latest value', () => {
  const ending = (last: number) => [...alternating(16), last];

  it('is judged by its direction', () => {
    expect(computeSpc(ending(20), options).latest).toMatchObject({
      variation: 'concern',
      letter: 'H',
    });
    const better = { ...options, direction: 'higher_better' } as const;
    expect(computeSpc(ending(20), better).latest.variation).toBe('improvement');
    expect(computeSpc(ending(-20), better).latest).toMatchObject({
      variation: 'concern',
      letter: 'L',
    });
  });

  it('is the latest that is there', () => {
    expect(computeSpc([...ending(20), null], options).latest.letter).toBe('H');
  });

  it('is held against its own target', () => {
    const targets = [...Array(16).fill(-100), 100];
    expect(computeSpc(ending(1), { ...options, targets }).latest.assurance).toBe(
      'consistently_met',
    );
    expect(computeSpc(ending(1), { ...options, targets: [] }).latest.assurance).toBe('none');
  });

  it('becomes a signal with what is known of the definition', () => {
    const result = computeSpc(ending(20), options);
    expect(signalOf(result, { isDefinitionChanged: true })).toEqual({
      ...result.latest,
      isDefinitionChanged: true,
    });
  });
});

it('a stock says that it is one', () => {
  expect(computeSpc([], { ...options, measureKind: 'stock' }).isStock).toBe(true);
  expect(computeSpc([], options).isStock).toBe(false);
});

it('mirrors its verdicts when the values and what is better are mirrored', () => {
  const random = seededRandom(42);
  for (let round = 0; round < 200; round += 1) {
    const values = Array.from({ length: 13 + Math.floor(random() * 40) }, () =>
      random() < 0.08 ? null : Math.round(random() ** 3 * 50),
    );
    const breaks = [Math.floor(random() * values.length)];
    const plain = computeSpc(values, { ...options, breaks, possibleMin: 0 });
    const mirrored = computeSpc(
      values.map((value) => (value === null ? null : -value)),
      { ...options, breaks, direction: 'higher_better', possibleMax: 0 },
    );
    expect(mirrored.signalIndexes).toEqual(plain.signalIndexes);
    expect(mirrored.signalIsConcern).toEqual(plain.signalIsConcern);
    expect(mirrored.latest.variation).toBe(plain.latest.variation);
    expect(plain.signalIndexes).toHaveLength(plain.signalLetters.length);
    expect(plain.signalIndexes.every((index) => values[index] !== null)).toBe(true);
  }
});

it('raises few signals on a stable series', () => {
  const random = seededRandom(9);
  const noise = () => random() + random() + random() + random();
  const verdicts = Array.from(
    { length: 400 },
    () => computeSpc(Array.from({ length: 24 }, noise), options).latest.variation,
  );
  const share = verdicts.filter((verdict) => verdict !== 'common_cause').length / 400;
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThan(0.08);
});
