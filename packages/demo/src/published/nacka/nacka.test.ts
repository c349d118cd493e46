import { expect, test } from 'vitest';
import { nacka } from './index.ts';

const indicator = (key: string) => {
  const found = nacka.indicators.find((one) => one.key === key);
  if (!found) {
    throw new Error(`No indicator "${key}"`);
  }
  return found;
};
const plan = () => {
  const [only] = nacka.plans;
  if (!only) {
    throw new Error('No plan');
  }
  return only;
};

const missing = null;

/** As the report prints them, January to June 2020. */
test.each([
  ['till-tals', 10, [14, 21, 17, 17, 19, 19]],
  ['enskilt-mote', 42, [55, 72, 64, 67, 63, 67]],
  ['uppfoljningar', 6, [4, 4, 5, 10, 9, 9]],
  ['heldygnsinsats', 93, [101, 90, 95, 88, 86, 91]],
  ['jourhem-6', undefined, [10, 16, 7, 7, missing, 6]],
  ['jourhem', undefined, [25, 24, 16, 16, 15, 14]],
  ['vakanser', undefined, [5, 4, 10, 9, 5, 1]],
  ['omsattning', undefined, [0, 2.4, 2.4, 0, 1.2, 1.2]],
  ['inhyrda', undefined, [6, 5, 5, 6, 6, 7]],
  ['nyanstallda', undefined, [21, 12, 12, 9, 6, 6]],
])('%s has the baseline %s and the printed months', (key, baseline, values) => {
  const { observations, baseline: loaded } = indicator(key);
  expect(observations.map(({ period }) => period.from.slice(0, 7))).toEqual(
    ['01', '02', '03', '04', '05', '06'].map((month) => `2020-${month}`),
  );
  expect(observations.map(({ value }) => value ?? missing)).toEqual(values);
  expect(loaded?.value).toBe(baseline);
});

test('the share of long stays keeps its parts, which give the printed 40, 67, 44, 44, u.s. and 43 %', () => {
  const { observations } = indicator('jourhem-6-andel');
  const parts = observations.map(({ numerator, denominator }) => [numerator, denominator]);
  expect(parts).toEqual([
    [10, 25],
    [16, 24],
    [7, 16],
    [7, 16],
    [undefined, undefined],
    [6, 14],
  ]);
  const percent = parts.flatMap(([part, whole]) =>
    part === undefined || whole === undefined ? [] : Math.round((part / whole) * 100),
  );
  expect(percent).toEqual([40, 67, 44, 44, 43]);
});

test.each(['jourhem-6', 'jourhem-6-andel'])('May of %s is missing and printed u.s.', (key) => {
  expect(indicator(key).observations[4]).toMatchObject({
    period: { from: '2020-05-01' },
    missing: 'not_available',
    printedAs: 'u.s.',
  });
});

test('experience has its four categories on the three printed days', () => {
  const printed = indicator('erfarenhet').observations.map(
    ({ segment, period, value }) => `${segment} ${period.from} ${value}`,
  );
  expect(printed).toEqual([
    'erfarenhet/<1 2019-02-01 4',
    'erfarenhet/<1 2020-02-01 8',
    'erfarenhet/<1 2020-08-01 3',
    'erfarenhet/1+ 2019-02-01 96',
    'erfarenhet/1+ 2020-02-01 92',
    'erfarenhet/1+ 2020-08-01 97',
    'erfarenhet/3+ 2019-02-01 71',
    'erfarenhet/3+ 2020-02-01 84',
    'erfarenhet/3+ 2020-08-01 91',
    'erfarenhet/5+ 2019-02-01 48',
    'erfarenhet/5+ 2020-02-01 63',
    'erfarenhet/5+ 2020-08-01 65',
  ]);
});

test('self-checks print a share and the number checked; only the four conversations print both parts', () => {
  const printed = (key: string) =>
    indicator(key).observations.map(({ value, sampleSize, numerator, denominator }) => ({
      value,
      sampleSize,
      numerator,
      denominator,
    }));
  expect(printed('skyddsbedomning')).toEqual([{ value: 98, sampleSize: 188 }]);
  expect(printed('inledd-utredning')).toEqual([{ value: 66, sampleSize: 188 }]);
  expect(printed('vald-utredning')).toEqual([{ value: 100, sampleSize: 37 }]);
  expect(printed('kollegiegranskning')).toEqual([{ value: 94, sampleSize: 35 }]);
  expect(printed('fyra-samtal')).toEqual([{ value: 64 }, { numerator: 23, denominator: 38 }]);
});

test('the two shares of four conversations are parted by a change of definition', () => {
  expect(nacka.events).toMatchObject([
    { kind: 'definition_break', occursOn: '2020-05-01', indicators: ['fyra-samtal'] },
  ]);
});

test('indicators of the plan without a published figure have no value at all', () => {
  const without = nacka.indicators.filter(({ observations }) => observations.length === 0);
  expect(without.map(({ name }) => name)).toEqual([
    'Andel barn med dokumenterade mål',
    'Medarbetarundersökning: index',
    'Medarbetares upplevda delaktighet i kvalitetsarbetet',
    'Uppföljning av verksamhetsmått som stöd för den ekonomiska styrningen',
    'Uppföljning av nyckeltal och mått på olika nivåer',
  ]);
});

test('every position is an example, and the plan says so', () => {
  const bases = plan().risks?.flatMap((risk) => risk.assessments.map(({ basis }) => basis));
  expect(new Set(bases)).toEqual(new Set(['illustrative']));
  expect(plan().note).toContain('Lägena i matrisen är exempelvärden');
});

test('5.2 goes from red 12 to yellow 6 and 2.1 is closed because no risk remains', () => {
  const cells = (code: string) =>
    plan()
      .risks?.find((risk) => risk.code === code)
      ?.assessments.map(({ effectiveOn, likelihood, severity }) => [
        effectiveOn,
        likelihood,
        severity,
      ]);
  expect(cells('5.2')).toEqual([
    ['2020-04-30', 4, 3],
    ['2020-08-31', 3, 2],
  ]);
  expect(cells('2.1')).toEqual([['2020-04-30', 2, 3]]);
  expect(
    plan()
      .risks?.find(({ code }) => code === '2.1')
      ?.states.at(-1),
  ).toMatchObject({
    effectiveOn: '2020-08-31',
    state: 'closed',
    closeReason: 'risk_gone',
  });
});

test('the eleven measures have neither owner, dates nor status: none is published', () => {
  expect(plan().measures).toHaveLength(11);
  for (const { title: _, risks: __, ...published } of plan().measures ?? []) {
    expect(published).toEqual({});
  }
});
