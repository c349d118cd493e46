import { testEffect } from '@lagesbild/domain/indicators';
import { type Movement, movementBetween } from '@lagesbild/domain/risk';
import { expect, test } from 'vitest';
import type { IndicatorData, PlanData } from '../model.ts';
import { fourByFour } from '../scale.ts';
import { adala } from './index.ts';
import { groupsBelow } from './organisation.ts';

const data = adala();
const indicator = (key: string): IndicatorData => {
  const found = data.indicators.find((one) => one.key === key);
  if (!found) {
    throw new Error(`No indicator "${key}"`);
  }
  return found;
};
const totals = (key: string) => indicator(key).observations.filter(({ segment }) => !segment);
const sumIn = (key: string, month: string) =>
  totals(key)
    .filter(({ period }) => period.from === `${month}-01`)
    .reduce((sum, { value }) => sum + (value ?? 0), 0);

test('is the same every time', () => {
  expect(adala()).toEqual(data);
});

test('is marked as fiction', () => {
  expect(data.dataKind).toBe('demonstration');
  expect(data.note).toBe('Ådala är en påhittad kommun. Alla uppgifter är demonstrationsdata.');
});

test('has two departments, five units and eighteen groups, one renamed and one moved', () => {
  const count = (kind: string) => data.units.filter((unit) => unit.kind === kind).length;
  expect([count('department'), count('unit'), count('group')]).toEqual([2, 5, 18]);
  const parents = data.units.map(({ versions }) => new Set(versions.map(({ parent }) => parent)));
  expect(parents.filter(({ size }) => size > 1)).toHaveLength(1);
  const names = data.units.map(({ versions }) => new Set(versions.map(({ name }) => name)));
  expect(names.filter(({ size }) => size > 1)).toHaveLength(1);
});

test('a moved group counts in the old department up to its last month there', () => {
  expect(groupsBelow('barn-unga', '2025-01-01')).toContain('kontakt');
  expect(groupsBelow('barn-unga', '2025-02-01')).not.toContain('kontakt');
  expect(groupsBelow('stod-familj', '2025-02-01')).toContain('kontakt');
  const months = totals('vakanser').filter(({ unit }) => unit === 'kontakt');
  expect(months.at(-1)?.period.to).toBe('2025-01-01');
});

test('has sixty-odd indicators of every kind over sixty months, each with purpose, source and owner, but one that nobody owns', () => {
  expect(data.indicators.length).toBeGreaterThanOrEqual(60);
  expect(new Set(data.indicators.map(({ valueKind }) => valueKind)).size).toBe(5);
  expect(new Set(data.indicators.map(({ concerns }) => concerns)).size).toBe(3);
  for (const one of data.indicators) {
    expect([one.key, Boolean(one.purpose && one.source)]).toEqual([one.key, true]);
  }
  const ownerless = data.indicators.filter(({ ownerTitle }) => !ownerTitle);
  expect(ownerless.map(({ key }) => key)).toEqual(['avvikelser']);
  const months = new Set(totals('anmalningar').map(({ period }) => period.from));
  expect([months.size, Math.min(...[...months].map((m) => Number(m.slice(0, 4))))]).toEqual([
    60, 2021,
  ]);
  expect([...months].at(-1)).toBe('2026-08-01');
});

test('every figure is possible: shares within 0–100, whole children, money in whole öre', () => {
  const impossible = data.indicators.flatMap(({ key, valueKind, observations }) =>
    observations
      .filter(({ missing }) => !missing)
      .filter(({ numerator, denominator, value }) => {
        if (valueKind === 'share') {
          const isWhole = Number.isInteger(numerator) && Number.isInteger(denominator);
          return !isWhole || (numerator ?? 0) < 0 || (numerator ?? 0) > (denominator ?? 0);
        }
        const isWhole = valueKind === 'mean' || Number.isInteger(value);
        return !isWhole || (value ?? -1) < 0;
      })
      .map(({ period }) => `${key} ${period.from}`),
  );
  expect(impossible).toEqual([]);
});

test('boys and girls make the total', () => {
  const split = data.indicators.filter(({ observations }) => observations.some((o) => o.segment));
  expect(split.length).toBeGreaterThanOrEqual(4);
  for (const { observations } of split) {
    const cells = Map.groupBy(observations, ({ unit, period }) => `${unit} ${period.from}`);
    for (const [total, boys, girls] of cells.values()) {
      if (!total?.missing) {
        expect((boys?.denominator ?? 0) + (girls?.denominator ?? 0)).toBe(total?.denominator);
        expect((boys?.numerator ?? 0) + (girls?.numerator ?? 0)).toBe(total?.numerator);
      }
    }
  }
});

test('figures that count the same children agree', () => {
  const numbers = totals('jourhem-over-sex').map(({ value }) => value);
  expect(numbers).toEqual(totals('jourhem-over-sex-andel').map(({ numerator }) => numerator));
  const placed = totals('placerade').map(({ value }) => value);
  expect(totals('lvu').map(({ denominator }) => denominator)).toEqual(placed);
});

test('some months are missing, each with a reason and a comment', () => {
  const gaps = data.indicators.flatMap(({ observations }) => observations.filter((o) => o.missing));
  expect(new Set(gaps.map(({ missing }) => missing))).toEqual(
    new Set(['not_reported', 'not_available', 'not_applicable']),
  );
  for (const { comment, value, denominator } of gaps) {
    expect([Boolean(comment), value, denominator]).toEqual([true, undefined, undefined]);
  }
});

test('what the plans say of figures is what the figures say', () => {
  expect([sumIn('inhyrda', '2025-12'), sumIn('inhyrda', '2026-08')]).toEqual([9, 4]);
  expect([sumIn('jourhem-over-sex', '2025-12'), sumIn('jourhem-over-sex', '2026-08')]).toEqual([
    9, 4,
  ]);
  const youth = totals('arenden').filter(({ unit }) => unit === 'ungdom');
  expect(Math.max(...youth.map(({ value }) => value ?? 0))).toBe(youth.at(-1)?.value);
});

const movements = (plan: PlanData, from: string, to: string): Movement[] => {
  const scale = { ...fourByFour, id: 'scale', number: 1 };
  return (plan.risks ?? []).map((risk) => {
    const recordedAt = '2026-01-01T00:00:00Z';
    const facts = { riskId: risk.code, recordedAt };
    return movementBetween({
      assessments: risk.assessments
        .filter(({ kind }) => kind === 'residual')
        .map((one) => ({ ...facts, ...one, scaleVersionId: 'scale', statedBand: null })),
      states: risk.states.map((one) => ({
        ...facts,
        ...one,
        closeReason: one.closeReason ?? null,
      })),
      scales: new Map([['scale', scale]]),
      from,
      to,
    }).movement;
  });
};

test('between the tertials the department’s risks move in every way there is', () => {
  const [department] = data.plans;
  const seen = department ? new Set(movements(department, '2026-04-30', '2026-08-31')) : new Set();
  expect([...seen].sort()).toEqual(
    ['closed', 'lowered', 'moved', 'new', 'raised', 'reopened', 'unchanged'].sort(),
  );
});

test('measures stand in every light and every progress', () => {
  const latest = data.plans
    .flatMap(({ measures }) => measures ?? [])
    .map(({ statuses }) => statuses?.at(-1));
  expect(new Set(latest.map((status) => status?.light))).toEqual(
    new Set(['on_time', 'at_risk', 'late']),
  );
  expect(new Set(latest.map((status) => status?.progress))).toEqual(
    new Set(['not_started', 'ongoing', 'done', 'not_done', 'stopped']),
  );
});

/** The owner's series as the sum of its groups, which all the measures' indicators allow. */
function seriesOf({ valueKind, unit, observations }: IndicatorData) {
  const months = Map.groupBy(
    observations.filter(({ segment, missing }) => !segment && !missing),
    ({ period }) => period.from,
  );
  return [...months].map(([from, parts]) => {
    const groups = groupsBelow(unit, parts[0]?.period.to ?? from);
    const own = parts.filter((part) => part.unit === undefined || groups.includes(part.unit));
    const sum = (field: 'value' | 'numerator' | 'denominator') =>
      own.reduce((total, part) => total + (part[field] ?? 0), 0);
    return {
      from,
      value: valueKind === 'share' ? (100 * sum('numerator')) / sum('denominator') : sum('value'),
    };
  });
}

const effectOf = (measureTitle: string) => {
  const measure = data.plans
    .flatMap(({ measures }) => measures ?? [])
    .find(({ title }) => title === measureTitle);
  const measured = indicator(measure?.indicators?.[0] ?? '');
  const { direction, possibleMin, possibleMax } = measured;
  const points = seriesOf(measured);
  const breaks = data.events
    .filter(({ kind, indicators }) => kind !== 'annotation' && indicators?.includes(measured.key))
    .filter(({ kind }) => kind !== 'measure_start')
    .map(({ occursOn }) => points.findIndex(({ from }) => from >= occursOn));
  const series = { points, startsOn: measure?.startsOn ?? null, day: '2026-08-31' };
  return testEffect(series, { direction, possibleMin, possibleMax, breaks }).verdict;
};

test.each([
  ['Samtalsstöd i mottagningen', 'right_direction'],
  ['Uppföljningskalender i verksamhetssystemet', 'wrong_direction'],
  ['Avstämning efter två månader i varje utredning', 'none_yet'],
  ['Stöd från Barnahus i våldsärenden', 'too_early'],
  ['Samlad bild av tidigare anmälningar', 'not_started'],
])('after the start of “%s” there is: %s', (title, verdict) => {
  expect(effectOf(title)).toBe(verdict);
});

test('something hangs loose: a risk without measure, measures that nothing measures', () => {
  const [department] = data.plans;
  const measures = department?.measures ?? [];
  const served = new Set(measures.flatMap(({ risks }) => risks ?? []));
  expect(department?.risks?.map(({ code }) => code).filter((code) => !served.has(code))).toEqual([
    '1.3',
  ]);
  expect(measures.filter(({ indicators }) => !indicators).map(({ title }) => title)).toEqual([
    'Omfördelning av ärenden mellan grupperna',
    'Två inhyrda utredare över sommaren',
  ]);
});

test('a stricter matrix raises one risk, and calls another unchanged though its level fell', () => {
  const scales = adalaScaleVersions();
  const since = (code: string) => {
    const risk = data.plans[0]?.risks?.find((one) => one.code === code);
    return movementBetween({
      assessments: (risk?.assessments ?? [])
        .filter(({ kind }) => kind === 'residual')
        .map(({ scaleVersion = 1, ...one }) => ({
          ...one,
          riskId: code,
          recordedAt: '2026-01-01T00:00:00Z',
          scaleVersionId: String(scaleVersion),
          statedBand: null,
        })),
      states: [
        {
          riskId: code,
          recordedAt: '2026-01-01T00:00:00Z',
          effectiveOn: '2025-12-31',
          state: 'open',
          closeReason: null,
        },
      ],
      scales,
      from: '2026-08-31',
      to: '2026-09-15',
    });
  };
  expect(since('4.2')).toMatchObject({ movement: 'raised', isBandChanged: true });
  expect(since('2.2')).toMatchObject({
    movement: 'unchanged',
    before: { level: 12 },
    now: { level: 8 },
  });
});

function adalaScaleVersions() {
  const [scale] = data.scales;
  const versions = [scale, ...(scale?.later ?? [])];
  return new Map(
    versions.map((version, at) => [
      String(at + 1),
      { ...fourByFour, ...version, id: String(at + 1), number: at + 1 },
    ]),
  );
}

test('the plans follow about twenty and about ten indicators through their risks', () => {
  const followed = data.plans.map(
    ({ risks }) => new Set(risks?.flatMap(({ indicators }) => indicators)).size,
  );
  expect(followed).toEqual([22, 10]);
});
