import { expect, test } from 'vitest';
import { type Caller, withTestServer } from '../../testing/index.ts';

const server = withTestServer();

type Series = {
  values: (number | null)[];
  numerators: (number | null)[];
  denominators: (number | null)[];
  missing: (string | null)[];
};
type Row = {
  indicator: {
    id: string;
    name: string;
    valueKind: string;
    concerns: string;
    units: { id: string }[];
    orgUnit: { id: string };
  };
  series: Series;
};

const rowsOf = async (caller: Caller): Promise<Row[]> => {
  const answer = await caller.query(`{ municipality(slug: "adala") { plans { picture { indicators {
    indicator { id name valueKind concerns units { id } orgUnit { id } }
    series { values numerators denominators missing } } } } } }`);
  expect(answer.errors).toEqual([]);
  return answer.data.municipality.plans.flatMap(
    (plan: { picture: { indicators: Row[] } }) => plan.picture.indicators,
  );
};

const page = (caller: Caller, id: string, unitId: string) =>
  caller.query(
    `query ($id: ID!, $unitId: ID!) { municipality(slug: "adala") { indicator(id: $id) { page(unitId: $unitId, locale: sv) {
      privacyClass baseline summary { text } total { values numerators denominators missing comments } segments { code series { values missing } }
      spc { segments { centre } } } } } }`,
    { id, unitId },
  );

const isSmall = (value: number | null | undefined) => value != null && value > 0 && value < 5;

test('the board gets no small number of children, in any plan, as count, part or complement', async () => {
  const rows = (await rowsOf(await server().signInAs('board'))).filter(
    (row) => row.indicator.concerns === 'children',
  );
  expect(rows.length).toBeGreaterThan(15);
  let shown = 0;
  for (const { indicator, series } of rows) {
    series.values.forEach((value, index) => {
      if (value === null) return;
      shown += 1;
      if (indicator.valueKind === 'count') expect(isSmall(value), indicator.name).toBe(false);
      if (indicator.valueKind !== 'share') return;
      const numerator = series.numerators[index] ?? 0;
      const denominator = series.denominators[index] ?? 0;
      expect(denominator, indicator.name).toBeGreaterThanOrEqual(10);
      expect(isSmall(numerator) || isSmall(denominator - numerator), indicator.name).toBe(false);
    });
  }
  expect(shown).toBeGreaterThan(500);
});

test('what is hidden from the board is there for the head whose work it is', async () => {
  const [board, head] = [
    await rowsOf(await server().signInAs('board')),
    await rowsOf(await server().signInAs('head')),
  ];
  const hidden = board.flatMap((row) =>
    row.series.missing.flatMap((reason, index) =>
      reason === 'protected' ? [[row.indicator.id, index] as const] : [],
    ),
  );
  expect(hidden.length).toBeGreaterThan(10);
  const exact = new Map(head.map((row) => [row.indicator.id, row.series]));
  expect(hidden.some(([id, index]) => exact.get(id)?.values[index] != null)).toBe(true);
  for (const { series } of head) expect(series.missing).not.toContain('protected');
});

test('below the indicator’s own unit the board gets nothing about children: no value, part, limit or word', async () => {
  const board = await server().signInAs('board');
  const head = await server().signInAs('head');
  for (const { indicator } of await rowsOf(board)) {
    if (indicator.concerns === 'children') expect(indicator.units.length).toBeLessThanOrEqual(1);
  }
  const rows = (await rowsOf(head)).filter(
    (row) => row.indicator.concerns === 'children' && row.indicator.units.length > 1,
  );
  expect(rows.length).toBeGreaterThan(5);
  for (const { indicator } of rows.slice(0, 6)) {
    const group = indicator.units.find((unit) => unit.id !== indicator.orgUnit.id);
    const answer = await page(board, indicator.id, group?.id ?? '');
    expect(answer.errors).toEqual([]);
    const shown = answer.data.municipality.indicator.page;
    expect(shown.privacyClass).toBe('protected');
    expect(shown.total.values.every((value: unknown) => value === null)).toBe(true);
    expect(shown.total.numerators).toEqual([]);
    expect(shown.total.denominators).toEqual([]);
    expect(shown.total.comments).toEqual([]);
    expect(shown.baseline).toBeNull();
    expect(shown.spc.segments).toEqual([]);
    expect(shown.summary.map((sentence: { text: string }) => sentence.text).join(' ')).not.toMatch(
      /\d+ (%|av)/,
    );
  }
});

test('a group leader sees the own group exactly and of the whole no more than the board does', async () => {
  const leader = await server().signInAs('group_leader');
  const rows = await rowsOf(leader);
  const board = new Map(
    (await rowsOf(await server().signInAs('board'))).map((row) => [row.indicator.id, row.series]),
  );
  for (const { indicator, series } of rows.filter((row) => row.indicator.concerns === 'children')) {
    const allowed = board.get(indicator.id)?.values;
    series.values.forEach((value, index) => {
      if (value !== null) expect(value, indicator.name).toBe(allowed?.[index]);
    });
  }
  const own = rows.flatMap((row) =>
    row.indicator.units.map(
      (unit) => [row.indicator.id, unit.id, row.indicator.orgUnit.id] as const,
    ),
  );
  const [id, unitId] = own.find(([, unit, owner]) => unit !== owner) ?? ['', ''];
  const answer = await page(leader, id, unitId);
  expect(answer.data.municipality.indicator.page.privacyClass).toBe('exact');
});
