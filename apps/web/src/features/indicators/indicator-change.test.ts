import { expect, it } from 'vitest';
import { indicatorChanges } from './indicator-change.ts';

type PlanIndicator = Parameters<typeof indicatorChanges>[0][number];
type Options = {
  values: (number | null)[];
  missing?: PlanIndicator['series']['missing'];
  signal?: Partial<PlanIndicator['signal']>;
};

const MONTHS = ['01', '02', '03', '04', '05', '06', '07'].map((month) => `2020-${month}-01`);

function indicator(name: string, { values, missing, signal }: Options): PlanIndicator {
  return {
    riskCodes: [],
    indicator: { id: name, name, shortName: null, valueKind: 'count', unit: '', decimals: 0 },
    series: {
      periodKind: 'month',
      from: MONTHS.slice(0, values.length),
      to: MONTHS.slice(1, values.length + 1),
      values,
      missing: missing ?? values.map(() => null),
      printedAs: values.map(() => null),
    },
    signal: {
      status: 'line_only',
      pointCount: values.length,
      variation: 'none',
      letter: null,
      assurance: 'none',
      isDefinitionChanged: false,
      ...signal,
    },
  };
}

const told = (...indicators: PlanIndicator[]) =>
  indicatorChanges(indicators, '2020-04-30').map(({ planIndicator, kind, compared, latest }) => [
    planIndicator.indicator.name,
    kind,
    compared?.value,
    latest.value,
  ]);

it('tells of the largest move first, measured against each series’ own range', () => {
  expect(
    told(
      indicator('inhyrda', { values: [6, 5, 5, 6, 6, 7] }),
      indicator('vakanta', { values: [5, 4, 10, 9, 5, 1] }),
    ),
  ).toEqual([
    ['vakanta', 'moved', 9, 1],
    ['inhyrda', 'moved', 6, 7],
  ]);
});

it('says that a value is missing since then, and that a definition is new, rather than compare', () => {
  const gap = indicator('jourhem', {
    values: [10, 16, 7, 7, null, 6],
    missing: [null, null, null, null, 'not_available', null],
  });
  const redefined = indicator('samtal', {
    values: [60, 61, 62, 64, 61],
    signal: { isDefinitionChanged: true, pointCount: 1 },
  });
  expect(told(gap, redefined).map(([name, kind]) => [name, kind])).toEqual([
    ['samtal', 'redefined'],
    ['jourhem', 'gap'],
  ]);
});

it('keeps silent about what has not moved and about a series with protected values', () => {
  expect(
    told(
      indicator('stilla', { values: [3, 3, 3, 3, 3, 3] }),
      indicator('skyddad', {
        values: [5, 6, 7, 8, null, 20],
        missing: [null, null, null, null, 'protected', null],
      }),
    ),
  ).toEqual([]);
});
