import { expect, it } from 'vitest';
import { filterRisks, movementsIn } from './risk-filter.ts';
import type { RiskView } from './steps/step-view.ts';

const view = (
  code: string,
  overrides: Partial<RiskView> & { area?: number; band?: 'red' | 'green' },
) => {
  const { area, band, ...rest } = overrides;
  return {
    risk: { code, qualityArea: area ? { number: area } : null },
    movement: 'unchanged',
    now: band ? { band } : null,
    isStuck: false,
    ...rest,
  } as RiskView;
};
const risks = [
  view('1.1', { area: 1, band: 'red', movement: 'raised' }),
  view('1.2', { area: 1, band: 'green', isStuck: true }),
  view('2.1', { area: 2, band: 'red' }),
  view('2.2', { area: 2, movement: 'absent', isClosed: true }),
];
const codes = (filter: Parameters<typeof filterRisks>[1]) =>
  filterRisks(risks, filter).map(({ risk }) => risk.code);

it('shows what was closed long ago only when asked', () => {
  expect(codes({})).toEqual(['1.1', '1.2', '2.1']);
  expect(codes({ avslutade: 'ja' })).toEqual(['1.1', '1.2', '2.1', '2.2']);
});

it('narrows by colour, movement and quality area together', () => {
  expect(codes({ farg: 'rod' })).toEqual(['1.1', '2.1']);
  expect(codes({ farg: 'rod', omrade: '2' })).toEqual(['2.1']);
  expect(codes({ rorelse: 'fast' })).toEqual(['1.2']);
  expect(codes({ rorelse: 'hojd' })).toEqual(['1.1']);
});

it('offers only movements that some risk has', () => {
  expect(movementsIn(risks)).toEqual(['hojd', 'oforandrad', 'fast']);
});
