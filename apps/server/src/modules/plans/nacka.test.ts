import { expect, test } from 'vitest';
import { type Caller, withTestServer } from '../../testing/index.ts';

const server = withTestServer();

async function nackaPlan(caller: Caller, fields: string) {
  const found = await caller.query('{ municipality(slug: "nacka") { plans { id } } }');
  const id = found.data.municipality.plans[0].id as string;
  const answer = await caller.query(
    `query ($id: ID!) { municipality(slug: "nacka") { plan(id: $id) { ${fields} } } }`,
    { id },
  );
  expect(answer.errors).toEqual([]);
  return answer.data.municipality.plan;
}

test('a board member sees Nacka’s risks as the report states them', async () => {
  const board = await server().signInAs('board');
  const { picture } = await nackaPlan(
    board,
    `picture { at compareWith hasIllustrativePositions
      facts { redRisks redRisksBefore lowered raised }
      summary(locale: sv) { text isStrong }
      risks { movement isClosed closeReason risk { code } now { band likelihood severity level } before { band level } } }`,
  );
  expect(picture).toMatchObject({
    at: '2020-08-31',
    compareWith: '2020-04-30',
    hasIllustrativePositions: true,
    facts: { redRisks: 0, redRisksBefore: 1, lowered: ['2.1', '5.2'], raised: [] },
  });
  const byCode = new Map<string, Record<string, unknown>>(
    picture.risks.map((position: { risk: { code: string } }) => [position.risk.code, position]),
  );
  expect([...byCode.keys()]).toEqual(['1.1', '2.1', '2.2', '3.1', '4.1', '5.1', '5.2']);
  expect(byCode.get('5.2')).toMatchObject({
    movement: 'lowered',
    now: { band: 'yellow' },
    before: { band: 'red' },
  });
  expect(byCode.get('2.1')).toMatchObject({ isClosed: true, closeReason: 'risk_gone', now: null });
  const text = picture.summary.map((sentence: { text: string }) => sentence.text).join(' ');
  expect(text).toContain('Ingen röd risk återstår. Två risker har sänkts sedan tertial 1:');
  expect(text).toContain(
    'Kontinuitet från röd till gul, och Stöd och skydd, där ingen risk längre kvarstår.',
  );
});

test('Nacka’s share of emergency homes over six months is as printed, May missing as u.s.', async () => {
  const board = await server().signInAs('board');
  const { picture } = await nackaPlan(
    board,
    'picture { indicators { indicator { name } series { from values numerators denominators missing printedAs } signal { status letter variation } } }',
  );
  type Row = { indicator: { name: string }; series: Record<string, unknown[]>; signal: object };
  const rows = picture.indicators as Row[];
  const share = rows.find((row) =>
    row.indicator.name.startsWith('Andel av pågående placeringar i jourhem'),
  );
  expect(share?.series.numerators).toEqual([10, 16, 7, 7, null, 6]);
  expect(share?.series.denominators).toEqual([25, 24, 16, 16, null, 14]);
  expect(
    share?.series.values?.map((value) => (value === null ? null : Math.round(Number(value)))),
  ).toEqual([40, 67, 44, 44, null, 43]);
  expect(share?.series.missing?.[4]).toBe('not_available');
  expect(share?.series.printedAs?.[4]).toBe('u.s.');
  for (const row of rows) expect(row.signal).toMatchObject({ letter: null, variation: 'none' });
});

test('an unknown date, and text for a date, are told apart', async () => {
  const board = await server().signInAs('board');
  const before = await nackaPlan(
    board,
    'picture(at: "2020-03-15") { at compareWith followUp { label } }',
  );
  expect(before.picture).toEqual({ at: '2020-03-15', compareWith: null, followUp: null });
  const found = await board.query(
    '{ municipality(slug: "nacka") { plans { picture(at: "i går") { at } } } }',
  );
  expect(found.errors[0]?.extensions?.code).toBe('BAD_REQUEST');
});
