import { describe, expect, it } from 'vitest';
import { beginHistory, record, redo, undo } from './edit-history.ts';
import { differenceOf, isDifferent } from './scale-difference.ts';
import {
  bandOf,
  faultsOfScale,
  type ScaleDraft,
  withBand,
  withLevel,
  withName,
  withNextBand,
  withoutLevel,
} from './scale-draft.ts';

const base: ScaleDraft = {
  likelihoodAxis: 'Sannolikhet',
  severityAxis: 'Konsekvens',
  likelihoodNames: ['Osannolik', 'Möjlig', 'Sannolik'],
  severityNames: ['Liten', 'Måttlig', 'Stor', 'Mycket stor'],
  cellBands: [
    ...(['green', 'green', 'green', 'yellow'] as const),
    ...(['green', 'yellow', 'yellow', 'red'] as const),
    ...(['yellow', 'yellow', 'red', 'red'] as const),
  ],
};
const cell = { likelihood: 2, severity: 3 };

describe('drawing a scale', () => {
  it('colours one cell and no other, green to yellow to red and round', () => {
    const red = withNextBand(base, cell);
    expect(bandOf(red, cell)).toBe('red');
    expect(differenceOf(base, red, []).cells).toEqual([{ ...cell, from: 'yellow', to: 'red' }]);
    expect(bandOf(withNextBand(red, cell), cell)).toBe('green');
  });

  it('keeps every colour when a level is added on either axis, and colours it as its neighbour', () => {
    const taller = withLevel(base, 'likelihood');
    expect(taller.cellBands).toHaveLength(16);
    expect(taller.cellBands.slice(12)).toEqual(base.cellBands.slice(8));
    const wider = withLevel(base, 'severity');
    expect(bandOf(wider, { likelihood: 1, severity: 5 })).toBe('yellow');
    expect(bandOf(wider, { likelihood: 2, severity: 1 })).toBe('green');
    expect(withoutLevel(wider, 'severity')).toEqual(base);
  });

  it('has three to six levels', () => {
    expect(withoutLevel(base, 'likelihood')).toBe(base);
    const six = withLevel(withLevel(base, 'severity'), 'severity');
    expect(six.severityNames).toHaveLength(6);
    expect(withLevel(six, 'severity')).toBe(six);
  });

  it('is told which names are missing or there twice', () => {
    const draft = withName(withLevel(base, 'likelihood'), 'severity', 2, ' liten ');
    expect(faultsOfScale(draft)).toEqual({
      'likelihoodNames.3': 'nameMissing',
      'severityNames.1': 'nameTwice',
    });
    expect(faultsOfScale(base)).toEqual({});
  });
});

describe('what publishing would change', () => {
  const risk = (code: string, likelihood: number, severity: number) => ({
    risk: { id: code, code, title: code },
    standing: { likelihood, severity, band: bandOf(base, { likelihood, severity }) ?? 'red' },
  });

  it('are the risks in a cell of another colour, and those whose level is gone', () => {
    const draft = withoutLevel(withBand(base, cell, 'red'), 'severity');
    const { risks, size } = differenceOf(base, draft, [
      risk('1.1', 2, 3),
      risk('1.2', 1, 1),
      risk('1.3', 3, 4),
    ]);
    expect(risks.map(({ risk: { code }, from, to }) => [code, from, to])).toEqual([
      ['1.1', 'yellow', 'red'],
      ['1.3', 'red', null],
    ]);
    expect(size).toEqual({ from: [3, 4], to: [3, 3] });
  });

  it('goes by the colour a risk shows, on whatever version it was assessed', () => {
    const old = {
      ...risk('1.1', 2, 3),
      standing: { likelihood: 2, severity: 3, band: 'red' as const },
    };
    expect(differenceOf(base, base, [old]).risks).toHaveLength(1);
    expect(isDifferent(differenceOf(base, base, [old]))).toBe(false);
  });

  it('passes by a risk that is not assessed or has only a colour', () => {
    const draft = { ...base, cellBands: base.cellBands.map(() => 'red' as const) };
    const colour = { band: 'green' as const, likelihood: null, severity: null };
    const none = { ...risk('1.1', 1, 1), standing: null };
    expect(differenceOf(base, draft, [none, { ...none, standing: colour }]).risks).toEqual([]);
  });

  it('tells a new name from spaces around the old one', () => {
    expect(isDifferent(differenceOf(base, withName(base, 'severity', 1, ' Liten '), []))).toBe(
      false,
    );
    expect(differenceOf(base, withName(base, 'severity', 1, 'Ringa'), []).names).toEqual([
      ['Liten', 'Ringa'],
    ]);
  });
});

describe('taking back what was drawn', () => {
  it('goes back and forth, and a new stroke ends the way forth', () => {
    const three = record(record(beginHistory('a'), 'b'), 'c');
    expect(undo(undo(three)).now).toBe('a');
    expect(redo(undo(three)).now).toBe('c');
    expect(redo(record(undo(three), 'd')).now).toBe('d');
  });

  it('takes a word back at once, not letter by letter', () => {
    const word = record(record(record(beginHistory(''), 'H'), 'Hö', { isSameStep: true }), 'Hög', {
      isSameStep: true,
    });
    expect(undo(word).now).toBe('');
  });

  it('stays where it is when there is nothing to take back', () => {
    expect(undo(beginHistory('a')).now).toBe('a');
    expect(redo(beginHistory('a')).now).toBe('a');
  });
});
