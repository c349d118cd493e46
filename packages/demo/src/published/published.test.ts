import { expect, test } from 'vitest';
import type { GoalData, IndicatorData } from '../model.ts';
import { alingsas } from './alingsas/index.ts';
import { ekero } from './ekero/index.ts';
import { hagerstenLiljeholmen } from './hagersten-liljeholmen/index.ts';
import { publishedCases } from './index.ts';

test('every case says which report it is and exempts its figures with a reason', () => {
  for (const { dataKind, source, indicators } of publishedCases) {
    expect(dataKind).toBe('published');
    expect(source).toBeTruthy();
    for (const { privacyExemptReason } of indicators) {
      expect(privacyExemptReason).toBe('Redan publicerade uppgifter');
    }
  }
});

const printedRow = ({ observations, targets, forecasts }: IndicatorData) => ({
  outcome: observations.find(({ period, segment }) => period.from === '2019-01-01' && !segment)
    ?.value,
  boys: observations.find(({ segment }) => segment === 'kon/M')?.value,
  girls: observations.find(({ segment }) => segment === 'kon/K')?.value,
  previous: observations.find(({ period }) => period.from === '2018-01-01')?.value,
  forecast: forecasts?.[0]?.value,
  year: targets?.find(({ level }) => level === 'unit')?.value,
  council: targets?.find(({ level }) => level === 'council')?.value,
});

test('the annual report of 2019 has its six indicators as printed', () => {
  const rows = hagerstenLiljeholmen.indicators.map((one) => [one.key, printedRow(one)]);
  expect(Object.fromEntries(rows)).toEqual({
    feriejobb: { outcome: 368, previous: 454, forecast: 350, year: 360, council: 9000 },
    'trygg-placering': { outcome: 85.29, boys: 88.89, girls: 18.75, year: 100, council: 100 },
    'ej-aktuella': {
      outcome: 84.7,
      boys: 83.1,
      girls: 86.2,
      previous: 87.1,
      forecast: 84,
      year: 84,
      council: 84,
    },
    avhysning: { outcome: 51.85, year: 75 },
    sjukfranvaro: { outcome: 5.5, previous: 5.7, year: 5.7 },
    'sjukfranvaro-1-14': { outcome: 1.27, previous: 1.37, year: 1.37 },
  });
});

test('where the council leaves the target to the board, its words stand instead of a number', () => {
  const notes = hagerstenLiljeholmen.indicators.flatMap(({ key, targets }) =>
    targets?.some(({ note }) => note === 'tas fram av nämnd') ? [key] : [],
  );
  expect(notes).toEqual(['avhysning', 'sjukfranvaro', 'sjukfranvaro-1-14']);
});

test('only the six goals of the unit are assessed: three fully, three partly', () => {
  const flat = (goals: GoalData[], level = 1): (GoalData & { level: number })[] =>
    goals.flatMap((goal) => [{ ...goal, level }, ...flat(goal.children ?? [], level + 1)]);
  const all = flat(hagerstenLiljeholmen.plans[0]?.goals ?? []);
  const assessed = all.filter(({ assessments }) => assessments);
  expect(all.map(({ level }) => level).sort()).toEqual([
    1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4,
  ]);
  expect(assessed.map(({ level }) => level)).toEqual([4, 4, 4, 4, 4, 4]);
  expect(assessed.map(({ assessments }) => assessments?.[0]?.fulfilment)).toEqual([
    'partial',
    'full',
    'partial',
    'full',
    'partial',
    'full',
  ]);
  const activities = all.flatMap((goal) => goal.activities ?? []);
  expect(activities).toHaveLength(10);
  expect(activities.filter(({ hasDeviation }) => hasDeviation).map(({ title }) => title)).toEqual([
    'Lokala operativa samverkansforum',
    'Social insatsgrupp',
    'Handlingsplan utifrån medarbetarundersökningen',
  ]);
  expect(activities.filter(({ progress }) => progress === 'done')).toHaveLength(6);
});

test('the auditors’ eight recommendations have no date of receipt, and placements fall from 28 to 12', () => {
  const [plan] = alingsas.plans;
  const shape = plan?.recommendations?.map((one) => [one.number, one.dueOn, one.selfChecksPerYear]);
  const march = '2021-03-01';
  expect(shape).toEqual([
    [1, undefined, undefined],
    [2, undefined, undefined],
    [3, march, undefined],
    [4, march, undefined],
    [5, march, 2],
    [6, undefined, 2],
    [7, march, undefined],
    [8, undefined, 2],
  ]);
  expect(plan?.recommendations?.some((one) => 'receivedOn' in one || one.ownerTitle)).toBe(false);
  const states = plan?.recommendations?.map(({ status, reportBackOn }) => [status, reportBackOn]);
  expect(states).toEqual(Array(8).fill(['answered', '2021-12-31']));
  expect(plan?.note).toContain('slutet av 2021. Rapporten anger ingen dag');
  expect(alingsas.indicators[0]?.observations.map(({ value }) => value)).toEqual([28, 12]);
});

test('of seventeen assignments eight are under way, six are done, and three have no stated state', () => {
  const measures = ekero.plans[0]?.measures ?? [];
  const byProgress = Object.groupBy(
    measures,
    ({ statuses }) => statuses?.[0]?.progress ?? 'unknown',
  );
  expect(measures).toHaveLength(17);
  expect(byProgress.ongoing).toHaveLength(8);
  expect(byProgress.done).toHaveLength(6);
  expect(byProgress.unknown?.map(({ title }) => title)).toEqual([
    'Stärkt familjebehandling',
    'SkolFam',
    'Kostnadsavvikelser från standardkostnaden',
  ]);
  expect(measures.flatMap(({ statuses }) => statuses ?? []).some(({ light }) => light)).toBe(false);
  expect(
    measures.filter(({ refersTo }) => refersTo).map((one) => [one.title, one.refersTo]),
  ).toEqual([['Stärkt familjebehandling', 'Öppenvårdsenhet']]);
  expect(measures.some(({ ownerTitle, dueOn }) => ownerTitle || dueOn)).toBe(false);
});
