import { describe, expect, it } from 'vitest';
import type { RiskSteps, SteppedRisk } from './risk-steps-fragment.ts';
import { groupsOf } from './step-groups.ts';
import { stepOfDate, viewAt } from './step-view.ts';

const scale = (number: number): RiskSteps['scales'][number] => ({
  id: `v${number}`,
  name: 'Skala',
  number,
  likelihoodAxis: 'Sannolikhet',
  severityAxis: 'Allvarlighetsgrad',
  likelihoodNames: ['a', 'b', 'c', 'd'],
  severityNames: ['a', 'b', 'c', 'd'],
  cellBands: Array(16).fill('yellow'),
});

type Cell = readonly [likelihood: number, severity: number, band: 'green' | 'yellow' | 'red'];

/** A risk by its cell at each date; a word for where it has none. */
function risk(code: string, steps: (Cell | 'absent' | 'closed')[], scales?: number[]): SteppedRisk {
  const cells = steps.map((step) => (typeof step === 'string' ? null : step));
  return {
    risk: { id: code, code, title: `Risk ${code}`, ownerTitle: null, qualityArea: null },
    presence: steps.map((step) => (typeof step === 'string' ? step : 'open')),
    closeReasons: steps.map((step) => (step === 'closed' ? 'merged' : null)),
    bands: cells.map((cell) => cell?.[2] ?? null),
    likelihoods: cells.map((cell) => cell?.[0] ?? null),
    severities: cells.map((cell) => cell?.[1] ?? null),
    bases: cells.map((cell) => cell && 'assessed'),
    scaleIndexes: cells.map((cell, index) => cell && (scales?.[index] ?? 0)),
    since: cells.map((cell, index) => cell && dates[index]),
  } as SteppedRisk;
}

const dates = ['2025-12-31', '2026-04-30', '2026-08-31', '2026-11-22'];
const steps = (...risks: SteppedRisk[]): RiskSteps => ({
  dates,
  labels: ['Start 2026', 'T1 2026', 'T2 2026', null],
  scales: [scale(1), scale(2)],
  risks,
});
const still: Cell = [2, 3, 'yellow'];

describe('a step', () => {
  it('tells each movement from the step before', () => {
    const all = steps(
      risk('1.1', [[2, 2, 'yellow'], [3, 3, 'red'], still, still]),
      risk('1.2', ['absent', still, 'closed', 'closed']),
      risk('1.3', [[2, 3, 'yellow'], [3, 2, 'yellow'], still, still]),
      risk('1.4', [still, 'closed', still, still]),
    );
    const movements = (index: number) =>
      viewAt(all, index, index - 1).risks.map((view) => [view.risk.code, view.movement]);
    expect(movements(1)).toEqual([
      ['1.1', 'raised'],
      ['1.2', 'new'],
      ['1.3', 'moved'],
      ['1.4', 'closed'],
    ]);
    expect(movements(2)).toEqual([
      ['1.1', 'lowered'],
      ['1.2', 'closed'],
      ['1.3', 'moved'],
      ['1.4', 'reopened'],
    ]);
    expect(movements(3)).toContainEqual(['1.2', 'absent']);
  });

  it('leaves out what was not opened yet, and compares nothing at the first', () => {
    const { risks } = viewAt(steps(risk('1.1', ['absent', still]), risk('1.2', [still])), 0, null);
    expect(risks.map((view) => [view.risk.code, view.movement])).toEqual([['1.2', 'unchanged']]);
  });

  it('says since when a risk has stood where it stands, over all steps before', () => {
    const one = risk('1.1', [[3, 3, 'red'], still, still, still]);
    expect(viewAt(steps(one), 3, 2).risks[0]?.since).toBe('2026-04-30');
  });

  it('flags a risk that stood still at three follow-ups; today is none', () => {
    const stuck = risk('1.1', [still, still, still, still]);
    const moved = risk('1.2', [[3, 3, 'red'], still, still, still]);
    const flags = (index: number) =>
      viewAt(steps(stuck, moved), index, null).risks.map((view) => view.isStuck);
    expect(flags(1)).toEqual([false, false]);
    expect(flags(2)).toEqual([true, false]);
    expect(flags(3)).toEqual([true, false]);
  });

  it('is drawn on the scale of its newest assessment, and compares only colours between versions', () => {
    const one = risk(
      '1.1',
      [still, [2, 2, 'yellow'], [2, 2, 'yellow'], [2, 2, 'red']],
      [0, 1, 1, 1],
    );
    expect(viewAt(steps(one), 0, null).scale?.number).toBe(1);
    const { scale: drawn, risks } = viewAt(steps(one), 1, 0);
    expect(drawn?.number).toBe(2);
    expect(risks[0]?.movement).toBe('unchanged');
  });
});

it('a date shows the last step on it or before', () => {
  expect(stepOfDate(dates, '2026-05-12')).toBe(1);
  expect(stepOfDate(dates, '2026-08-31')).toBe(2);
  expect(stepOfDate(dates, '2020-01-01')).toBe(0);
});

it('what moved is told worst first, and the rest is counted', () => {
  const all = steps(
    risk('1.1', [[3, 3, 'red'], still]),
    risk('1.2', [still, [3, 3, 'red']]),
    risk('1.3', [still, still]),
  );
  expect(groupsOf(viewAt(all, 1, 0).risks)).toEqual({
    groups: [
      { movement: 'raised', codes: ['1.2'] },
      { movement: 'lowered', codes: ['1.1'] },
    ],
    unchanged: 1,
  });
});
